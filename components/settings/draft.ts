/** What is being chosen but not yet agreed: answers may still be missing. */
import type { Words } from '../../lib/language/en.ts';
import type { Agreed } from '../../lib/recording/agreement.ts';
import type { Kinds } from '../../lib/recording/choices.ts';

export type KindName = keyof Kinds;
export const KIND_NAMES: readonly KindName[] = ['time', 'prompts', 'answers'];

/** What a kind of record does, in words. */
export function bodyOf(kind: KindName, { choosing }: Words): string {
  const bodies: Readonly<Record<KindName, string>> = {
    time: choosing.timeBody,
    prompts: choosing.promptsBody,
    answers: `${choosing.answersBody} ${choosing.answersNeed}`,
  };
  return bodies[kind];
}

/** Days offered by name; any other number is the person's own. */
export const KEEP_OFFERED: readonly number[] = [30, 90, 365];
export type Keep = { how: 'days'; days: number } | { how: 'own'; days: string } | { how: 'forever' };

const MOST_DAYS = 3650;

/** How a number of days, or null for "until I delete it", stands among what is offered. */
export function keepOf(days: number | null): Keep {
  if (days === null) return { how: 'forever' };
  return KEEP_OFFERED.includes(days) ? { how: 'days', days } : { how: 'own', days: String(days) };
}

/** The number of days meant, null for "until I delete it", or that it is none. */
export function daysOf(keep: Keep): number | null | 'wrong' {
  if (keep.how === 'forever') return null;
  const days = Number(keep.days);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : 'wrong';
}

export type Draft = {
  services: readonly string[];
  /** Null is a question not answered: nothing is answered for anybody. */
  kinds: Readonly<Record<KindName, boolean | null>>;
  keep: Keep;
  /** Services whose page may be watched. */
  watched: readonly string[];
};

export type Missing = 'service' | 'answers' | 'one-kind' | 'days';

/** Before consent nothing is ticked and nothing answered, even where it was once. */
export function emptyDraft(keepDays: number | null): Draft {
  return { services: [], kinds: { time: null, prompts: null, answers: null }, keep: keepOf(keepDays), watched: [] };
}

/** Answers' durations belong to prompts: without prompts the question does not arise, and its answer is no. */
export function answersApply(draft: Draft): boolean {
  return draft.kinds.prompts !== false;
}

/** The first thing that is missing, or what can be agreed to. */
export function finish(draft: Draft): { missing: Missing } | { agreed: Omit<Agreed, 'ownRules' | 'update'> } {
  const { time, prompts } = draft.kinds;
  const answers = answersApply(draft) ? draft.kinds.answers : false;
  if (draft.services.length === 0) return { missing: 'service' };
  if (time === null || prompts === null || answers === null) return { missing: 'answers' };
  if (!time && !prompts) return { missing: 'one-kind' };
  const keepDays = daysOf(draft.keep);
  if (keepDays === 'wrong') return { missing: 'days' };
  return { agreed: { services: draft.services, kinds: { time, prompts, answers }, keepDays, ownHosts: [], watched: draft.watched } };
}
