/** Everything of the class kit that goes on paper: for whom each sheet is, and how many pages it has. */

export const SHEETS = [
  'teacher',
  'story-cards',
  'road-cards',
  'turn-to-poster',
  'chain',
  'approval-short',
  'services',
  'guess',
  'four-ways',
  'paper-tally',
  'made-up-week',
  'consent-talk',
  'slips',
  'tally-sheet',
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

/** The same pages on A4 and on US Letter, in every language. */
export const SHEET: Readonly<Record<SheetId, { use: SheetUse; pages: number }>> = {
  teacher: { use: 'teacher', pages: 2 },
  'story-cards': { use: 'cut', pages: 3 },
  'road-cards': { use: 'cut', pages: 2 },
  'turn-to-poster': { use: 'class', pages: 1 },
  chain: { use: 'class', pages: 1 },
  'approval-short': { use: 'class', pages: 1 },
  services: { use: 'class', pages: 1 },
  guess: { use: 'cut', pages: 1 },
  'four-ways': { use: 'class', pages: 1 },
  'paper-tally': { use: 'class', pages: 1 },
  'made-up-week': { use: 'class', pages: 3 },
  'consent-talk': { use: 'class', pages: 1 },
  slips: { use: 'cut', pages: 1 },
  'tally-sheet': { use: 'class', pages: 1 },
  'energy-range': { use: 'class', pages: 1 },
  'wish-list': { use: 'class', pages: 1 },
  case: { use: 'class', pages: 1 },
  approval: { use: 'class', pages: 1 },
  'matrix-short': { use: 'class', pages: 1 },
  'matrix-full': { use: 'class', pages: 3 },
  'matrix-spread': { use: 'class', pages: 1 },
  seam: { use: 'class', pages: 1 },
  statement: { use: 'class', pages: 2 },
};
