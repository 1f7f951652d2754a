/** The shape of a method: one published way to say what answers took, with where it stops and what it cannot say. */
import type { Answers } from './answers.ts';
import type { House } from './house-v1.ts';
import type { RangeWh } from './range.ts';

/** What the two ends of a method's figure mean; `one-number` where it publishes no range. */
export type Ends = 'percentiles' | 'middle-half' | 'min-max' | 'one-number';

/** What is inside a method's figures; ids of words. */
export type BoundaryId =
  | 'facility'
  | 'facility-without-idle'
  | 'facility-fewer-parts'
  | 'server'
  | 'server-top-down'
  | 'twice-gpu'
  | 'gpu'
  | 'life-cycle'
  | 'unstated';

/** `answers`: those it could speak of. `range` is null where it could speak of none. */
export type Estimated = { range: RangeWh | null; answers: number };

export type Method = {
  id: string;
  year: number;
  boundary: BoundaryId;
  ends: Ends;
  /** Id of its publication. */
  source: string;
  /** True where it is kept because it is the number most readers have met. */
  historic: boolean;
  /** The range of all of `answers` of which it can speak. */
  estimate(answers: readonly Answers[], house: House): Estimated;
};

/** A method that gives each answer its energy in Wh, or null where it cannot speak of such an answer. */
export function perAnswer(each: (answers: Answers) => number | null): Method['estimate'] {
  return (answers) => {
    let [wh, spoken] = [0, 0];
    for (const alike of answers) {
      const one = each(alike);
      if (one === null) continue;
      spoken += alike.n;
      wh += alike.n * one;
    }
    return { range: spoken > 0 ? { lowWh: wh, midWh: wh, highWh: wh } : null, answers: spoken };
  };
}

/** The same with two ends that all answers share. */
export function perAnswerRange(each: (answers: Answers) => RangeWh | null): Method['estimate'] {
  return (answers) => {
    const range = { lowWh: 0, midWh: 0, highWh: 0 };
    let spoken = 0;
    for (const alike of answers) {
      const one = each(alike);
      if (one === null) continue;
      spoken += alike.n;
      range.lowWh += alike.n * one.lowWh;
      range.midWh += alike.n * one.midWh;
      range.highWh += alike.n * one.highWh;
    }
    return { range: spoken > 0 ? range : null, answers: spoken };
  };
}
