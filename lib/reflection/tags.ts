/** What can be said of a turn: seven lists of tags, stored by id. */
import type { Tagged } from '../recording/said.ts';

export const TAGS = {
  purpose: [
    ...['learn', 'lookup', 'howto', 'write', 'rework', 'translate', 'shorten', 'code', 'ideas', 'plan', 'people', 'admin', 'media'],
    ...['health', 'company', 'feelings', 'play', 'tryout', 'nopurpose', 'other', 'private'],
  ],
  decidedBy: ['me', 'suggested', 'required', 'builtin', 'unsure'],
  alternative: [
    ...['person_close', 'person_knows', 'group', 'service', 'book', 'library', 'website', 'tool', 'memory', 'trial', 'hand', 'time'],
    ...['body', 'part', 'not', 'none', 'unsure'],
  ],
  barrier: [...['nothing', 'closed', 'cost', 'deadline', 'target', 'nobody', 'bother', 'language', 'access', 'skill', 'trust', 'private']],
  checked: ['none', 'known', 'source', 'person', 'notneeded'],
  outcome: [
    ...['got', 'partly', 'notgot', 'wrong', 'elsewhere', 'more_work', 'time_saved', 'time_spent', 'learned', 'can_explain', 'kept_part'],
    ...['dropped', 'person_next', 'private'],
  ],
  feeling: [
    ...['relief', 'curiosity', 'pleasure', 'calm', 'pride', 'pressure', 'unease', 'tiredness', 'loneliness', 'boredom', 'indifferent'],
    ...['noword', 'private'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type TagList = keyof typeof TAGS;
export const TAG_LISTS = Object.keys(TAGS) as readonly TagList[];

/** Lists of which one tag alone is chosen. */
const SINGLE: readonly TagList[] = ['decidedBy', 'checked'];

const isSingle = (list: TagList): boolean => SINGLE.includes(list);

/** Tags that leave the browser in the whole private copy alone. */
export function staysHere(list: TagList, tag: string): boolean {
  return tag === 'private' || (list === 'barrier' && tag === 'access');
}

/** The tags a turn has of one list. */
export function tagsOf(tagged: Partial<Tagged>, list: TagList): readonly string[] {
  const held = tagged[list];
  return held === undefined ? [] : typeof held === 'string' ? [held] : held;
}

/** The turn with a tag put on or taken off; of a single choice, the one before goes. */
export function withTag(tagged: Tagged, list: TagList, tag: string, on: boolean): Tagged {
  const { [list]: before, ...rest } = tagged;
  const others = isSingle(list) ? [] : tagsOf(tagged, list).filter((other) => other !== tag);
  const next = on ? [...others, tag] : others;
  const corrected = (tagged.corrected ?? 0) + 1;
  if (next.length === 0) return { ...rest, corrected };
  return { ...rest, [list]: isSingle(list) ? tag : next, corrected };
}

/** Whether anything was said of a turn; a private mark alone describes nothing. */
export function isDescribed(tagged: Tagged): boolean {
  return TAG_LISTS.some((list) => tagsOf(tagged, list).length > 0);
}

/** The five used most first, then by name; `private` and `unsure` are always last. `count`: how often each was used. */
export function inOrder(list: TagList, count: (tag: string) => number, compare: (a: string, b: string) => number): string[] {
  const last = (tag: string) => (tag === 'other' ? 1 : tag === 'unsure' ? 2 : tag === 'private' ? 3 : 0);
  const often = TAGS[list].filter((tag) => count(tag) > 0 && last(tag) === 0).sort((a, b) => count(b) - count(a) || compare(a, b));
  const top: readonly string[] = often.slice(0, 5);
  const rest = TAGS[list].filter((tag) => !top.includes(tag)).sort((a, b) => last(a) - last(b) || compare(a, b));
  return [...top, ...rest];
}
