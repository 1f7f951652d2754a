/** How many tokens an answer took, learnt from how long it took, from its characters, or from neither. */
import { CHARACTERS_PER_TOKEN, CHARACTERS_PER_TOKEN_OF_SCRIPT, type Script } from './characters-per-token.ts';
import { HOUSE_V1, type House } from './house-v1.ts';
import { isTextMode, type TextModeId } from './modes.ts';
import { nonNegative } from './parameter.ts';
import type { Profile } from './profiles.ts';

/** Tokens written in sight and out of sight. */
export type OutputTokens = { visible: number; hidden: number };

/** `input`: fresh tokens of the prompt. `cached`: tokens of system prompt and history, read from a cache. */
export type AnswerTokens = OutputTokens & { input: number; cached: number };

/**
 * Output tokens of an answer from its times in seconds: `waitS` from sending to the first byte, `writingS` from
 * first to last byte. Visible = writing x speed; hidden = (wait - usual wait) x speed x 0.8, never below 0, and
 * none in a mode whose wait is a tool at work. Speeds: see `profiles.ts`. Throws a RangeError for times below 0.
 */
export function tokensFromDuration(waitS: number, writingS: number, profile: Profile, house: House = HOUSE_V1): OutputTokens {
  nonNegative(waitS, 'waitS');
  nonNegative(writingS, 'writingS');
  const perSecond = profile.tokensPerSecond.value;
  const waitIsWriting = isTextMode(profile.mode) && house.modes[profile.mode].waitIsWriting;
  const extraWaitS = waitIsWriting ? Math.max(0, waitS - profile.usualWaitS.value) : 0;
  return {
    visible: writingS * perSecond,
    hidden: extraWaitS * perSecond * house.hiddenShare.value,
  };
}

/**
 * Tokens in a text of that many characters. `language` is a BCP 47 tag; where it is not in the table, `script`
 * decides (Latin where it is not given). Spread (ln) 0.20 for one text. Throws a RangeError for a count below 0.
 */
export function tokensFromCharacters(characters: number, language: string, script: Script = 'latin'): number {
  nonNegative(characters, 'characters');
  const code = language.toLowerCase().split('-')[0] ?? '';
  return characters / (CHARACTERS_PER_TOKEN.get(code) ?? CHARACTERS_PER_TOKEN_OF_SCRIPT[script]);
}

/** An answer of which nothing is known but its mode: means, to be used in sums. */
export function defaultTokens(mode: TextModeId, house: House = HOUSE_V1): AnswerTokens {
  return {
    input: house.defaultInputTokens.value,
    cached: house.defaultCachedTokens.value,
    visible: house.defaultVisibleTokens.value,
    hidden: house.modes[mode].hiddenTokens.value,
  };
}
