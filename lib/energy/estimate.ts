/** What the prompts of any span of time took: one range over all of them, and one row a service that explains it. */
import { HOUSE_V1, type TokenSourceId } from './house-v1.ts';
import { nonNegative } from './parameter.ts';
import { type Profile, profileOf } from './profiles.ts';
import { meanWh, sigmasOf } from './prompt-energy.ts';
import type { EnergyStep, RangeWh } from './range.ts';
import { add, type Group, open, rangeOf, type Sums } from './sum.ts';
import { defaultTokens, tokensFromDuration } from './tokens.ts';

/** Prompts sent to one service. */
export type Tally = {
  /** Id in the catalogue of services. */
  service: string;
  /** Answers asked for: prompts and regenerated answers. */
  prompts: number;
  /** Those whose duration is known: `waitS` from sending to first byte, `writingS` from first to last, `n` how many. */
  answers: readonly { waitS: number; writingS: number; n: number }[];
};

type Counted = { fromDuration: number; fromDefault: number; outputTokens: number };

/** Answers share one unknown factor where class, mode and the source of their length are the same. */
function groupOf(sums: Sums, { modelClass, mode }: Profile, tokenSource: TokenSourceId): Group {
  const key = `${modelClass} ${mode} ${tokenSource}`;
  return sums.get(key) ?? open(sums, key, sigmasOf({ modelClass, mode, tokenSource }));
}

function count(tally: Tally, profile: Profile, sums: Sums): Counted {
  const prompts = nonNegative(tally.prompts, 'prompts');
  const { modelClass, mode } = profile;
  const usual = defaultTokens(mode);
  const timed = groupOf(sums, profile, 'duration');
  let fromDuration = 0;
  let outputTokens = 0;
  for (const answer of tally.answers) {
    const n = nonNegative(answer.n, 'n');
    const output = tokensFromDuration(answer.waitS, answer.writingS, profile);
    const tokens = { input: usual.input, cached: usual.cached, visible: output.visible, hidden: output.hidden };
    add(timed, meanWh(modelClass, mode, tokens), n);
    fromDuration += n;
    outputTokens += n * (output.visible + output.hidden);
  }
  if (fromDuration > prompts) throw new RangeError('answers must not be more than prompts');
  const fromDefault = prompts - fromDuration;
  add(groupOf(sums, profile, 'default'), meanWh(modelClass, mode, usual), fromDefault);
  outputTokens += fromDefault * (usual.visible + usual.hidden);
  return { fromDuration, fromDefault, outputTokens };
}

/**
 * 5th, 50th and 95th percentile in Wh of all tallies together, by `house_v1`; exactly 0 for no prompts. Services of
 * one class and mode share one unknown factor. RangeError where a number is negative, infinite or not a number,
 * or where more answers have a duration than were asked for.
 */
export function estimate(tallies: readonly Tally[]): RangeWh {
  const sums: Sums = new Map();
  for (const tally of tallies) count(tally, profileOf(tally.service), sums);
  return rangeOf(sums, HOUSE_V1.groupCorrelation.value);
}

/**
 * One row a service with prompts, in order of id, each with its own range. The ranges do not add up to that of
 * `estimate`: services need not be low together. Errors as `estimate`.
 */
export function explain(tallies: readonly Tally[]): EnergyStep[] {
  const steps: EnergyStep[] = [];
  for (const [service, own] of Map.groupBy(tallies, (tally) => tally.service)) {
    const profile = profileOf(service);
    const sums: Sums = new Map();
    const total: Counted = { fromDuration: 0, fromDefault: 0, outputTokens: 0 };
    for (const tally of own) {
      const counted = count(tally, profile, sums);
      total.fromDuration += counted.fromDuration;
      total.fromDefault += counted.fromDefault;
      total.outputTokens += counted.outputTokens;
    }
    const prompts = total.fromDuration + total.fromDefault;
    if (prompts === 0) continue;
    const { modelClass, mode } = profile;
    const { fromDuration, fromDefault } = total;
    const meanOutputTokens = total.outputTokens / prompts;
    const range = rangeOf(sums, HOUSE_V1.groupCorrelation.value);
    steps.push({ service, prompts, modelClass, mode, fromDuration, fromDefault, meanOutputTokens, range });
  }
  return steps.sort((a, b) => (a.service < b.service ? -1 : 1));
}
