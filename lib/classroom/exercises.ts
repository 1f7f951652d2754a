/** The three exercises, step by step: minutes, what is asked, what is shown, what is printed. Their words are in `language` (class-*.ts). */
import type { SheetId } from './sheets.ts';

export type ExerciseId = 'roads' | 'compare' | 'unpick';

/** What a step can show on the projector beside its words. */
export type Shown = 'made-up-week' | 'services' | 'consent' | 'ways' | 'tally' | 'energy';

/** Names a step's words. */
export type StepId = RoadsStep | CompareStep | UnpickStep;
type RoadsStep = 'rules' | 'lay' | 'give' | 'walk' | 'draw' | 'sentence' | 'word';
type CompareStep = 'agree' | 'consent' | 'guess' | 'ways' | 'practise' | 'look' | 'fold' | 'tally' | 'talk' | 'energy' | 'wishes';
type UnpickStep = 'case' | 'alone' | 'groups' | 'break' | 'merge' | 'seam' | 'write' | 'debrief';

export type Step = {
  id: StepId;
  session: 1 | 2;
  /** Minutes from the beginning of the session. */
  from: number;
  to: number;
  /** Ids of the deck. */
  questions?: readonly string[];
  shows?: Shown;
  sheets?: readonly SheetId[];
};

export type Exercise = {
  id: ExerciseId;
  /** In years; no `to`: adults too. */
  ages: { from: number; to?: number };
  people: { from: number; to: number };
  /** To prepare it, in minutes. */
  preparation: number;
  steps: readonly Step[];
  /** What is printed before, besides what the steps name. */
  sheets: readonly SheetId[];
  /** All of it is about people who are made up. */
  madeUp?: true;
};

/** What a class talks about by fours, counted or not. */
export const CLASS_TALK = ['K2-02', 'K2-06', 'K2-08'] as const;

export const EXERCISES: readonly Exercise[] = [
  {
    id: 'roads',
    ages: { from: 11, to: 14 },
    people: { from: 10, to: 32 },
    preparation: 15,
    sheets: [],
    madeUp: true,
    steps: [
      { id: 'rules', session: 1, from: 0, to: 5 },
      { id: 'lay', session: 1, from: 5, to: 15, sheets: ['story-cards', 'road-cards'] },
      { id: 'give', session: 1, from: 15, to: 25, questions: ['K1-02', 'K1-06'] },
      { id: 'walk', session: 1, from: 25, to: 37, questions: ['K1-04', 'K1-05'], sheets: ['turn-to-poster'] },
      { id: 'draw', session: 1, from: 37, to: 45, questions: ['K1-08'], sheets: ['chain'] },
      { id: 'sentence', session: 1, from: 45, to: 52, questions: ['K1-09'], sheets: ['approval-short'] },
      { id: 'word', session: 1, from: 52, to: 55 },
    ],
  },
  {
    id: 'compare',
    ages: { from: 15, to: 18 },
    people: { from: 12, to: 40 },
    preparation: 20,
    sheets: ['made-up-answers'],
    steps: [
      { id: 'agree', session: 1, from: 0, to: 8, shows: 'services', sheets: ['services'] },
      // Before anybody guesses or chooses: whoever is told afterwards was not asked.
      { id: 'consent', session: 1, from: 8, to: 18, shows: 'consent', sheets: ['consent-talk'] },
      { id: 'guess', session: 1, from: 18, to: 26, sheets: ['guess'] },
      { id: 'ways', session: 1, from: 26, to: 38, shows: 'ways', sheets: ['four-ways', 'paper-tally'] },
      { id: 'practise', session: 1, from: 38, to: 50, shows: 'made-up-week', sheets: ['made-up-week'] },
      { id: 'look', session: 2, from: 0, to: 8 },
      { id: 'fold', session: 2, from: 8, to: 18, sheets: ['slips'] },
      { id: 'tally', session: 2, from: 18, to: 28, shows: 'tally', sheets: ['tally-sheet'] },
      { id: 'talk', session: 2, from: 28, to: 40, questions: CLASS_TALK, sheets: ['talk'] },
      { id: 'energy', session: 2, from: 40, to: 50, questions: ['K2-09'], shows: 'energy', sheets: ['energy-range'] },
      { id: 'wishes', session: 2, from: 50, to: 55, sheets: ['wish-list'] },
    ],
  },
  {
    id: 'unpick',
    ages: { from: 18 },
    people: { from: 6, to: 30 },
    preparation: 60,
    sheets: ['case'],
    steps: [
      { id: 'case', session: 1, from: 0, to: 10, questions: ['K3-04'], sheets: ['approval'] },
      { id: 'alone', session: 1, from: 10, to: 25, sheets: ['matrix-short'] },
      { id: 'groups', session: 1, from: 25, to: 50, sheets: ['matrix-full'] },
      { id: 'break', session: 1, from: 50, to: 60 },
      { id: 'merge', session: 1, from: 60, to: 75, sheets: ['matrix-spread'] },
      { id: 'seam', session: 1, from: 75, to: 95, questions: ['K3-05', 'K3-06', 'K3-07'], sheets: ['seam'] },
      { id: 'write', session: 1, from: 95, to: 110, sheets: ['statement'] },
      { id: 'debrief', session: 1, from: 110, to: 120 },
    ],
  },
];

export function exerciseOf(id: string): Exercise | null {
  return EXERCISES.find((exercise) => exercise.id === id) ?? null;
}

/** The steps of each session. */
export function sessionsOf({ steps }: Exercise): { session: Step['session']; steps: Step[]; minutes: number }[] {
  return ([1, 2] as const).flatMap((session) => {
    const own = steps.filter((step) => step.session === session);
    const last = own.at(-1);
    return last === undefined ? [] : [{ session, steps: own, minutes: last.to }];
  });
}

/** What is shown on a wall beside the steps: a session opens with the rules, and closes with what is kept until the next one. */
export type Frame = 'ground-rules' | 'week-between';

/** `step` is null, and `number` 0, on a screen that is no step. */
export type Screen = { id: StepId | Frame; session: Step['session']; step: Step | null; number: number; of: number };

/** What is shown on a wall, one after the other. */
export function screensOf(exercise: Exercise): Screen[] {
  const sessions = sessionsOf(exercise);
  return sessions.flatMap(({ session, steps }, at) => {
    const frame = (id: Frame): Screen => ({ id, session, step: null, number: 0, of: steps.length });
    return [
      frame('ground-rules'),
      ...steps.map((step, before) => ({ id: step.id, session, step, number: before + 1, of: steps.length })),
      ...(at < sessions.length - 1 ? [frame('week-between')] : []),
    ];
  });
}

/** Everything that has to be printed for it, each once. */
export function sheetsOf({ sheets, steps }: Exercise): SheetId[] {
  return [...new Set([...sheets, ...steps.flatMap((step) => step.sheets ?? [])])];
}
