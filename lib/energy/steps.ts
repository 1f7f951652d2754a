/** How a figure was made, a row for each service and way its answers' length was learnt: counts, tokens, energy. */
import type { Answers } from './answers.ts';
import { expectedWh, rangeOfAnswers } from './estimate.ts';
import type { House } from './house-v1.ts';
import type { RangeWh } from './range.ts';
import type { AnswerTokens } from './tokens.ts';

export type Step = Pick<Answers, 'service' | 'modelClass' | 'mode' | 'tokenSource' | 'n'> & {
  /** Means of one answer. */
  tokens: AnswerTokens;
  /** Expected energy of one answer in Wh, the shared factor being at its median. */
  eachWh: number;
  /** Of all `n` together. */
  range: RangeWh;
};

/** In order of service, answers of known duration first. Their ranges do not add up: they are uncertain together. */
export function stepsOf(answers: readonly Answers[], house: House): Step[] {
  const alike = Map.groupBy(answers, ({ service, mode, tokenSource }) => `${service} ${mode} ${tokenSource}`);
  const steps = [...alike.values()].flatMap((group): Step[] => {
    const [first] = group;
    if (first === undefined) return [];
    const n = group.reduce((sum, each) => sum + each.n, 0);
    const mean = (of: (answers: Answers) => number) => group.reduce((sum, each) => sum + each.n * of(each), 0) / n;
    const tokens = {
      input: mean((each) => each.tokens.input),
      cached: mean((each) => each.tokens.cached),
      visible: mean((each) => each.tokens.visible),
      hidden: mean((each) => each.tokens.hidden),
    };
    const { service, modelClass, mode, tokenSource } = first;
    const eachWh = mean((each) => expectedWh(each, house));
    return [{ service, modelClass, mode, tokenSource, n, tokens, eachWh, range: rangeOfAnswers(group, house) }];
  });
  const place = ({ service, tokenSource }: Step) => `${service} ${tokenSource === 'default' ? 1 : 0}`;
  return steps.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
