/** What the prompts of any span of time took, by `house_v1` or with other numbers in it. */
import { type Answers, answersOf, type Tally, type Told } from './answers.ts';
import { totalOf } from './drawn.ts';
import { HOUSE_V1, type House } from './house-v1.ts';
import { isTextMode } from './modes.ts';
import { meanWh, sigmasOf } from './prompt-energy.ts';
import type { RangeWh } from './range.ts';
import { add, type Group, open, type Sums } from './sum.ts';

/** A method, ready to estimate. */
export type Estimator = {
  /** Names the method, and changes with its numbers. */
  version: string;
  /** Null where the method cannot speak of all of these prompts; exactly 0 for none. */
  estimate(tallies: readonly Tally[]): RangeWh | null;
};

/**
 * 5th, 50th and 95th percentile in Wh of all tallies together; exactly 0 for no prompts. Services of one class and
 * mode share one unknown factor. Errors as `answersOf`.
 */
export function estimate(tallies: readonly Tally[], told: Told = {}, house: House = HOUSE_V1): RangeWh {
  return rangeOfAnswers(answersOf(tallies, told, house), house);
}

/** The same of answers. */
export function rangeOfAnswers(answers: readonly Answers[], house: House = HOUSE_V1): RangeWh {
  return totalOf(sumsOf(answers, house), house.groupCorrelation.value);
}

function sumsOf(answers: readonly Answers[], house: House): Sums {
  const sums: Sums = new Map();
  for (const each of answers) add(groupOf(sums, each, house), expectedWh(each, house), each.n);
  return sums;
}

/** Expected energy in Wh of one answer, the shared factor being at its median. */
export function expectedWh({ modelClass, mode, tokens, seconds }: Answers, house: House = HOUSE_V1): number {
  if (isTextMode(mode)) return meanWh(modelClass, mode, tokens, house);
  return house.itemModes[mode].each.mid * (mode === 'voice' ? minutesOf(seconds, house) : 1);
}

/** One prompt is one image, one clip, one run; speech is counted by the minute, as long as the answer took. */
function minutesOf(seconds: number | null, house: House): number {
  return seconds === null ? house.voiceMinutes.value : seconds / 60;
}

/**
 * Answers share one unknown factor where class, mode and the source of their length are the same. What is counted by
 * the item has been measured by nobody: its whole spread is shared, and does not shrink with the number.
 */
function groupOf(sums: Sums, { modelClass, mode, tokenSource }: Answers, house: House): Group {
  if (!isTextMode(mode)) return sums.get(mode) ?? open(sums, mode, { event: 0, systematic: house.itemModes[mode].sigma.value });
  const key = `${modelClass} ${mode} ${tokenSource}`;
  return sums.get(key) ?? open(sums, key, sigmasOf({ modelClass, mode, tokenSource }, house));
}
