/** What a group may ask: ids, how each is answered, and how many cells of a sum it takes. */
import { PURPOSES } from './tags.ts';

/** First number of each level of prompts in seven days. */
export const BLURRED_LEVELS = [0, 1, 11, 41] as const;
export const SEALED_LEVELS = [0, 1, 6, 16, 41, 81] as const;

/** The service used most: one of three that the group names, another, none. */
export const MAIN_OTHER = 3;
export const MAIN_NONE = 4;
const MAIN_VALUES = 5;

/** Answers chosen from a fixed list, `unsaid` last. */
export const REFLECTIONS = {
  decided: ['me', 'suggested', 'required', 'builtin', 'unsure', 'unsaid'],
  checked: ['none', 'known', 'source', 'person', 'notneeded', 'unsaid'],
} as const;
export type Reflection = keyof typeof REFLECTIONS;

/** First hour of each part of the day. */
export const DAY_PARTS = [0, 6, 12, 18] as const;
export const EVENING_HOUR = 18;
export const SLOTS = DAY_PARTS.flatMap((hour) => [`slot.${hour}.week`, `slot.${hour}.weekend`]);
export const TAGS = PURPOSES.map((purpose) => `tag.${purpose}`);
const REFLECTED = Object.keys(REFLECTIONS).map((id) => `reflect.${id}`);

/** `prompts` · `main` · `evening` · `energy` · `used.<service>` · `slot.<hour>.<week or weekend>` · `tag.<purpose>` · `reflect.<id>` */
export type QuestionId = string;

const FIXED: ReadonlySet<string> = new Set(['prompts', 'main', 'evening', 'energy', ...SLOTS, ...TAGS, ...REFLECTED]);

export function isQuestion(id: string): boolean {
  return FIXED.has(id) || /^used\.[a-z0-9-]{1,64}$/.test(id);
}

/** `levels` and `choice`: one of several values; `yes`: yes or not; `range`: a low and a high number. */
export type Kind = 'levels' | 'choice' | 'yes' | 'range';

export function kindOf(id: QuestionId): Kind {
  if (id === 'prompts') return 'levels';
  if (id === 'main' || id.startsWith('reflect.')) return 'choice';
  return id === 'energy' ? 'range' : 'yes';
}

/** How many values a `levels` or `choice` question has, in a blurred card or anywhere else. */
export function valuesOf(id: QuestionId, blurred: boolean): number {
  if (id === 'prompts') return (blurred ? BLURRED_LEVELS : SEALED_LEVELS).length;
  if (id === 'main') return MAIN_VALUES;
  return REFLECTIONS[id.slice('reflect.'.length) as Reflection].length;
}

/** The level that `prompts` in seven days are in. */
export function levelOf(prompts: number, levels: readonly number[]): number {
  return levels.findLastIndex((first) => prompts >= first);
}

/** The only questions of a blurred card: more columns would tell people apart. */
export const BLURRED_QUESTIONS = ['prompts', 'main', 'evening'] as const;

/** Which questions an open card can answer with a line. */
export function isOpenLine(id: QuestionId): boolean {
  return id === 'prompts' || id === 'energy' || id.startsWith('used.') || id.startsWith('tag.') || id.startsWith('reflect.');
}
