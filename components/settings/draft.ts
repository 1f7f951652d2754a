/** What is being chosen but not yet agreed: answers may still be missing. */
import type { Agreed } from '../../lib/recording/agreement.ts';
import type { Choices, Kinds } from '../../lib/recording/choices.ts';

export type KindName = keyof Kinds;
export const KIND_NAMES: readonly KindName[] = ['time', 'prompts', 'answers'];

/** Days offered by name; any other number is the person's own. */
export const KEEP_OFFERED: readonly number[] = [30, 90, 365];
export type Keep = { how: 'days'; days: number } | { how: 'own'; days: string } | { how: 'forever' };

export type Draft = {
  services: readonly string[];
  /** Null is a question not answered: nothing is answered for anybody. */
  kinds: Readonly<Record<KindName, boolean | null>>;
  keep: Keep;
};

export type Missing = 'service' | 'answers' | 'one-kind' | 'days';

const MOST_DAYS = 3650;

/** Before consent nothing is ticked and nothing answered, even where it was once. */
export function draftOf(choices: Choices): Draft {
  const first = choices.consentAt === null;
  return {
    services: first ? [] : choices.services,
    kinds: first ? { time: null, prompts: null, answers: null } : choices.kinds,
    keep: keepOf(choices.keepDays),
  };
}

function keepOf(days: number | null): Keep {
  if (days === null) return { how: 'forever' };
  return KEEP_OFFERED.includes(days) ? { how: 'days', days } : { how: 'own', days: String(days) };
}

/** Answers' durations belong to prompts: without prompts the question does not arise, and its answer is no. */
export function answersApply(draft: Draft): boolean {
  return draft.kinds.prompts !== false;
}

/** The first thing that is missing, or what can be agreed to. */
export function finish(draft: Draft): { missing: Missing } | { agreed: Omit<Agreed, 'ownHosts'> } {
  const { time, prompts } = draft.kinds;
  const answers = answersApply(draft) ? draft.kinds.answers : false;
  if (draft.services.length === 0) return { missing: 'service' };
  if (time === null || prompts === null || answers === null) return { missing: 'answers' };
  if (!time && !prompts) return { missing: 'one-kind' };
  const keepDays = draft.keep.how === 'forever' ? null : Number(draft.keep.days);
  if (keepDays !== null && !(Number.isInteger(keepDays) && keepDays >= 1 && keepDays <= MOST_DAYS)) {
    return { missing: 'days' };
  }
  return { agreed: { services: draft.services, kinds: { time, prompts, answers }, keepDays } };
}
