/** Everything of the class kit that goes on paper: for whom each sheet is, and how many pages it has. */

export const SHEETS = [
  'teacher',
  'story-cards',
  'road-cards',
  'turn-to-poster',
  'chain',
  'approval-short',
  'services',
  'consent-talk',
  'guess',
  'four-ways',
  'paper-tally',
  'made-up-week',
  'made-up-answers',
  'slips',
  'tally-sheet',
  'talk',
  'energy-range',
  'wish-list',
  'case',
  'approval',
  'matrix-short',
  'matrix-full',
  'matrix-spread',
  'seam',
  'statement',
] as const;
export type SheetId = (typeof SHEETS)[number];

/** `class`: handed out or put up, with the ground rules on top. `cut`: cut up, so without them. `teacher`: is not handed out. */
export type SheetUse = 'class' | 'cut' | 'teacher';

/** How many people share a printed copy; the last is one for all. Of two slips on a page each is one person's. */
export type Sharing = 1 | 2 | 4 | 5 | 'all';

/** The same pages on A4 and on US Letter, in every language. */
export const SHEET: Readonly<Record<SheetId, { use: SheetUse; pages: number; copyFor: Sharing }>> = {
  teacher: { use: 'teacher', pages: 2, copyFor: 'all' },
  'story-cards': { use: 'cut', pages: 3, copyFor: 4 },
  'road-cards': { use: 'cut', pages: 2, copyFor: 4 },
  'turn-to-poster': { use: 'class', pages: 1, copyFor: 'all' },
  chain: { use: 'class', pages: 1, copyFor: 2 },
  'approval-short': { use: 'class', pages: 1, copyFor: 'all' },
  services: { use: 'class', pages: 1, copyFor: 4 },
  'consent-talk': { use: 'class', pages: 1, copyFor: 4 },
  guess: { use: 'cut', pages: 1, copyFor: 2 },
  'four-ways': { use: 'class', pages: 1, copyFor: 4 },
  'paper-tally': { use: 'class', pages: 1, copyFor: 1 },
  'made-up-week': { use: 'class', pages: 2, copyFor: 2 },
  'made-up-answers': { use: 'teacher', pages: 1, copyFor: 'all' },
  slips: { use: 'cut', pages: 1, copyFor: 2 },
  'tally-sheet': { use: 'class', pages: 1, copyFor: 'all' },
  talk: { use: 'class', pages: 1, copyFor: 4 },
  'energy-range': { use: 'class', pages: 1, copyFor: 4 },
  'wish-list': { use: 'class', pages: 1, copyFor: 'all' },
  case: { use: 'class', pages: 1, copyFor: 1 },
  approval: { use: 'class', pages: 1, copyFor: 5 },
  'matrix-short': { use: 'class', pages: 1, copyFor: 1 },
  'matrix-full': { use: 'class', pages: 3, copyFor: 5 },
  'matrix-spread': { use: 'class', pages: 1, copyFor: 'all' },
  seam: { use: 'class', pages: 1, copyFor: 5 },
  statement: { use: 'class', pages: 2, copyFor: 'all' },
};

/** How often a sheet is printed for so many people. */
export function copiesOf(sheet: SheetId, people: number): number {
  const { copyFor } = SHEET[sheet];
  return copyFor === 'all' ? 1 : Math.ceil(people / copyFor);
}
