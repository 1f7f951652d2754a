/** How many people gave which answer: before anything is held back. Never shown as it is. */
import type { Card, Exercise } from './files.ts';
import { FEWEST, FLOORS } from './limits.ts';
import { BLURRED_LEVELS, kindOf, levelOf, type QuestionId, SEALED_LEVELS, valuesOf } from './questions.ts';

export type Tally = {
  /** People who handed something in, blank or not. */
  people: number;
  /** People by value; a yes has one value. Whoever is in none did not say, or said no. */
  counts: ReadonlyMap<QuestionId, readonly number[]>;
  /** Sums, each person's part capped; null where they were not asked, or are only known as levels. `of`: how many gave a range. */
  sums: { prompts: number | null; energy: { of: number; range: readonly [number, number] } | null };
  /** First number of each level of prompts. */
  levels: readonly number[];
};

/** Fewest cards or ballots before anything is shown. */
export function floorOf({ level, minBallots }: Pick<Exercise, 'level' | 'minBallots'>): number {
  return Math.max(FEWEST, FLOORS[level], minBallots);
}

export function tallyOf({ questions, level }: Pick<Exercise, 'questions' | 'level'>, cards: readonly Card[]): Tally {
  const blurred = level === 'blurred';
  const counts = new Map<QuestionId, number[]>();
  for (const question of questions) {
    const kind = kindOf(question);
    if (kind === 'range') continue;
    const own: number[] = Array.from({ length: kind === 'yes' ? 1 : valuesOf(question, blurred) }, () => 0);
    for (const { answers } of cards) {
      const answer = Object.hasOwn(answers, question) ? (answers as Record<string, number>)[question] : undefined;
      if (answer === undefined || (kind === 'yes' && answer === 0)) continue;
      const at = kind === 'yes' ? 0 : kind === 'levels' && !blurred ? levelOf(answer, SEALED_LEVELS) : answer;
      if (at < own.length) own[at] = (own[at] ?? 0) + 1;
    }
    counts.set(question, own);
  }
  return { people: cards.length, counts, sums: { prompts: null, energy: null }, levels: blurred ? BLURRED_LEVELS : SEALED_LEVELS };
}
