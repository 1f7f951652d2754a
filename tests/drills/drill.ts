/** What a drill is: one fault of the list, made on purpose in a real browser, and what may come of it at most. */
import type { BrowserName } from '../browsers/launch.ts';

/** `full` is the size that the fault list asks for; `short` takes a minute or two. */
export type Size = 'full' | 'short';

/** Where a drill runs; `node` where no browser is needed. */
export type Place = BrowserName | 'node';

export type Outcome = {
  /** What was tried: prompts sent, rows looked at, openings. */
  events: number;
  /** What truly happened and is not in the record. */
  lost: number;
  /** What is in the record and never happened, or twice. */
  double: number;
  /** Databases, or rows once known to be on disk, that are gone. */
  wiped: number;
  /** Sums that do not agree, and things shown or not shown against the rule. */
  wrong: number;
  note?: string;
};

export type Limits = Pick<Outcome, 'lost' | 'double' | 'wiped' | 'wrong'>;

export type Drill = {
  /** The row of the fault list. */
  row: number;
  name: string;
  browsers: readonly Place[];
  run(size: Size, place: Place): Promise<Outcome>;
  /** The target in words, and the numbers it comes down to. */
  target: { words: string; atMost(size: Size): Limits };
};

export const NOTHING: Limits = { lost: 0, double: 0, wiped: 0, wrong: 0 };

/** Thrown by a drill that cannot run here; the report says why, and fails. */
export class Skipped extends Error {}

export function asBrowser(place: Place): BrowserName {
  if (place === 'node') throw new Error('This drill needs a browser');
  return place;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
