/** Tokens of an answer in text as other people's methods count them: what was fresh in the prompt, and all that was written. */
import type { Answers } from './answers.ts';
import { HOUSE_V1 } from './house-v1.ts';
import { isTextMode } from './modes.ts';

/** Null where the answer is no text. The pages that a search reads are fresh input; what is read from a cache is left out. */
export function textTokens({ mode, tokens }: Answers): { input: number; output: number; visible: number } | null {
  if (!isTextMode(mode)) return null;
  return {
    input: tokens.input + HOUSE_V1.modes[mode].extraInputTokens.value,
    output: tokens.visible + tokens.hidden,
    visible: tokens.visible,
  };
}
