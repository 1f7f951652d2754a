/** What widens a range: how far apart its ends would stand if one thing alone were unknown. */
import type { Answers } from './answers.ts';
import { rangeOfAnswers } from './estimate.ts';
import type { House } from './house-v1.ts';
import { defaultTokens } from './tokens.ts';

/** `class`: which model it is. `length`: how long answers were. `chance`: what differs from one answer to the next. */
export type Cause = 'class' | 'reasoning' | 'length' | 'chance' | 'all';

/** How many times the low end the high end is; `reasoning`: how many times more if every answer had first reasoned out of sight. */
export function wideningOf(answers: readonly Answers[], house: House): Readonly<Record<Cause, number>> {
  const { midWh: reasoned } = rangeOfAnswers(
    answers.map((each) => reasoning(each, house)),
    house,
  );
  const { midWh: asIs } = rangeOfAnswers(answers, house);
  return {
    class: widthOf(answers, only(house, 'class')),
    reasoning: Math.max(1, reasoned / asIs),
    length: widthOf(answers, only(house, 'length')),
    chance: widthOf(answers, only(house, 'chance')),
    all: widthOf(answers, house),
  };
}

/** The width of the range if there were `times` as many answers of each kind. */
export function widthTimes(answers: readonly Answers[], times: number, house: House): number {
  return widthOf(
    answers.map((each) => ({ ...each, n: each.n * times })),
    house,
  );
}

function widthOf(answers: readonly Answers[], house: House): number {
  const { lowWh, highWh } = rangeOfAnswers(answers, house);
  return lowWh > 0 ? highWh / lowWh : 1;
}

function reasoning(answers: Answers, house: House): Answers {
  if (answers.mode !== 'standard') return answers;
  const hidden = Math.max(answers.tokens.hidden, defaultTokens('reasoning', house).hidden);
  return { ...answers, mode: 'reasoning', tokens: { ...answers.tokens, hidden } };
}

/** The same house where all else is known. */
function only(house: House, cause: 'class' | 'length' | 'chance'): House {
  const none = { value: 0, unit: 'ln', sources: ['judgement'] };
  const keep = <T>(whose: typeof cause, part: T, without: T): T => (cause === whose ? part : without);
  const mapped = <K extends string, T>(parts: Readonly<Record<K, T>>, change: (part: T) => T) =>
    Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, change(part as T)])) as Record<K, T>;
  return {
    ...house,
    classes: mapped(house.classes, (each) => ({ ...each, sigmaClass: keep('class', each.sigmaClass, none) })),
    modes: mapped(house.modes, (each) => ({ ...each, sigmaSystematic: keep('length', each.sigmaSystematic, none) })),
    itemModes: mapped(house.itemModes, (each) => ({ ...each, sigma: keep('class', each.sigma, none) })),
    tokenSources: mapped(house.tokenSources, ({ event, systematic }) => ({
      event: keep('chance', event, none),
      systematic: keep('length', systematic, none),
    })),
    sigmaEvent: keep('chance', house.sigmaEvent, none),
  };
}
