/** Every sentence that a language file can say, and the words that none of them says. */
import { cutAtSlots } from '../../lib/language/slots.ts';

const COUNTS = [0, 1, 2, 5, 1_000_000];
const OPENINGS = ['you', 'alix'].flatMap((who) =>
  [true, false].flatMap((current) =>
    [0, 1, 2, 9].flatMap((turns) => [null, 0, 1, 9].map((prompts) => ({ who, current, turns, prompts, days: Math.min(turns, 2) || 1 }))),
  ),
);

/** Every sentence there can be: `[key, sentence]`, functions called with all the counts that change their form. */
export function sentencesOf(words: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const key = [...path, name];
    if (typeof value === 'string') return [[key.join('.'), value]];
    if (typeof value !== 'function') return sentencesOf(value as object, key);
    const slots = name === 'opening' ? OPENINGS : name === 'saysDay' ? COUNTS.map((prompts) => ({ prompts })) : COUNTS;
    return slots.map((slot) => [`${key.join('.')}(${JSON.stringify(slot)})`, String(value(slot))]);
  });
}

export const slotsIn = (sentence: string): string[] =>
  cutAtSlots(sentence)
    .flatMap((part) => (typeof part === 'string' ? [] : [part.slot]))
    .sort();

/** Words of scores, targets and blame: whoever needs one here is writing something else than this program says. */
export const NEVER = {
  en: /\b(scor(e|es|ing)|target|goals?|rank\w*|streaks?|badges?|reduc\w*|detox\w*|addict\w*|guilt\w*|cheat\w*|too (much|many)|should (stop|use)|congratulations|well done|limit|savings?|wasted?)\b/i,
  fr: /(?<!\p{L})(scores?|cibles?|objectifs?|classements?|séries? de jours|badges?|rédui\p{L}*|réduction|détox\p{L}*|désintox\p{L}*|accros?|addict\p{L}*|culpab\p{L}*|trich\p{L}*|trop|bravo|félicit\p{L}*|gaspill\p{L}*|économis\p{L}*)(?!\p{L})/iu,
};

/** What French print never has: a plain space or apostrophe where it has its own, or a doublet. */
export const NOT_FRENCH_PRINT = [/[ \u00a0][;:!?»%]|«[^\u202f]|[^\u202f]»|'/, /[·/]|\(e\)|\(s\)/];
