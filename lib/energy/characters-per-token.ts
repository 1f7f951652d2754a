/** Characters per token in chats, by language: the o200k tokenizer on one text in 24 languages, scaled to chat. */

/** Of the scaling from the Universal Declaration of Human Rights to chat with its markdown: English 5.33 to 4.21. */
export const CHARACTERS_SOURCES: readonly string[] = ['udhr', 'judgement'];

/** By ISO 639-1 code. Tokenizers of other services differ by about 20 %. */
export const CHARACTERS_PER_TOKEN: ReadonlyMap<string, number> = new Map([
  ['en', 4.21],
  ['fr', 3.62],
  ['de', 3.79],
  ['es', 3.83],
  ['pt', 3.64],
  ['it', 3.37],
  ['nl', 3.7],
  ['sv', 2.88],
  ['pl', 2.53],
  ['tr', 2.71],
  ['el', 2.23],
  ['ru', 3.44],
  ['uk', 2.43],
  ['he', 2.03],
  ['ar', 2.59],
  ['hi', 2.8],
  ['bn', 2.32],
  ['th', 1.9],
  ['am', 0.395],
  ['vi', 2.85],
  ['id', 3.38],
  ['ja', 0.924],
  ['ko', 1.41],
  ['zh', 1],
]);

export type Script = 'latin' | 'cjk' | 'other';

/** Where only the script is known; `cjk` is Chinese characters and kana. */
export const CHARACTERS_PER_TOKEN_OF_SCRIPT: Readonly<Record<Script, number>> = {
  latin: 3.6,
  cjk: 1,
  other: 2.4,
};
