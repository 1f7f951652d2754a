/** Answers that are alike: what every method reads, made once from the tallies of a record. */
import { HOUSE_V1, type House, type TokenSourceId } from './house-v1.ts';
import type { ModelClassId } from './model-classes.ts';
import { isTextMode, type ModeId } from './modes.ts';
import { nonNegative } from './parameter.ts';
import { profileOf } from './profiles.ts';
import { type AnswerTokens, defaultTokens, tokensFromDuration } from './tokens.ts';

/** Prompts sent to one service. */
export type Tally = {
  /** Id in the catalogue of services. */
  service: string;
  /** Answers asked for: prompts and regenerated answers. */
  prompts: number;
  /** Those whose duration is known: `waitS` from sending to first byte, `writingS` from first to last, `n` how many. */
  answers: readonly { waitS: number; writingS: number; n: number }[];
};

export type Answers = {
  service: string;
  modelClass: ModelClassId;
  mode: ModeId;
  tokenSource: TokenSourceId;
  /** Of one answer; not meant in a mode that is counted by the item. */
  tokens: AnswerTokens;
  /** From sending to the last byte, in seconds; null where it is not known. */
  seconds: number | null;
  /** How many. */
  n: number;
};

/** What a person said they mostly use a service for: modes by service. What is not in it is not assumed. */
export type Told = Readonly<Record<string, ModeId>>;

/**
 * The answers of those tallies, none of them empty. RangeError where a number is negative, infinite or not a number,
 * or where more answers have a duration than were asked for.
 */
export function answersOf(tallies: readonly Tally[], told: Told = {}, house: House = HOUSE_V1): Answers[] {
  return tallies.flatMap((tally) => answersIn(tally, told, house));
}

function answersIn({ service, prompts, answers }: Tally, told: Told, house: House): Answers[] {
  const profile = profileOf(service, told, house.speeds);
  const { modelClass, mode } = profile;
  const usual = defaultTokens(isTextMode(mode) ? mode : 'standard', house);
  let left = nonNegative(prompts, 'prompts');
  const timed = answers.map(({ waitS, writingS, n }): Answers => {
    left -= nonNegative(n, 'n');
    const tokens = { ...usual, ...tokensFromDuration(waitS, writingS, profile, house) };
    return { service, modelClass, mode, tokenSource: 'duration', tokens, seconds: waitS + writingS, n };
  });
  if (left < 0) throw new RangeError('answers must not be more than prompts');
  const rest: Answers = { service, modelClass, mode, tokenSource: 'default', tokens: usual, seconds: null, n: left };
  return [...timed, rest].filter(({ n }) => n > 0);
}
