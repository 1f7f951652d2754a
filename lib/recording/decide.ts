/** What the person's choices allow: whether an event may be written down at all, and how much of it. */
import { seesPrompts } from '../services/sees.ts';
import { type Choices, isPaused } from './choices.ts';

/**
 * `record`: a new row may be made; `only-known`: a row that exists may be completed; `set-aside`: only remember
 * that this request is not to be recorded, so that its end does not make a row; `nothing`: not even that.
 */
export type Decision = 'record' | 'only-known' | 'set-aside' | 'nothing';

/**
 * An event that is not a request's start makes a row only where its start may have been missed (`mayHaveMissedStart`):
 * where it was heard, the row was made then, or for good reason not.
 */
export function decide(
  choices: Choices,
  service: string,
  phase: 'start' | 'first-byte' | 'end',
  at: number,
  mayHaveMissedStart: boolean,
): Decision {
  if (choices.consentAt === null || !choices.kinds.prompts || !choices.services.includes(service)) return 'nothing';
  if (phase === 'start') return at < choices.consentAt || isPaused(choices, at) ? 'set-aside' : 'record';
  return mayHaveMissedStart && !isPaused(choices, at) ? 'record' : 'only-known';
}

/** The first request whose start was heard after recording was agreed to at `consentAt`, in this session of the browser. */
export type FirstRequest = { consentAt: number; number: number };

/**
 * Whether a request was certainly sent after recording was agreed to. A browser numbers its requests upwards from its
 * start: so one was that is no lower than the first one heard since, and any was where the browser itself started since.
 */
export function isSentSince(
  consentAt: number,
  number: number,
  session: { first: FirstRequest | null /** When the browser started, if it said so. */; startedAt: number | null },
): boolean {
  if (session.first?.consentAt === consentAt) return number >= session.first.number;
  return session.startedAt !== null && session.startedAt > consentAt;
}

/** Whether prompts of a chosen service are recorded, and something is there to tell of them. */
export function expectsPrompts(choices: Choices, service: string): boolean {
  return choices.kinds.prompts && seesPrompts(service, choices);
}

/** Whether it may be looked at `now` whether `service` is in front: for its time, or to tell whether its prompts are still seen. */
export function mayAttend(choices: Choices, service: string, now: number): boolean {
  const { consentAt, kinds, services } = choices;
  return consentAt !== null && (kinds.time || expectsPrompts(choices, service)) && services.includes(service) && !isPaused(choices, now);
}

/** Whether active time of `service` may be written down at `now`. */
export function mayKeepTime(choices: Choices, service: string, now: number): boolean {
  return choices.kinds.time && mayAttend(choices, service, now);
}

/** Whether the page of `service` is to be watched, be it paused or not: an answer to what was written down may be completed. */
export function isWatched({ consentAt, kinds, services, watched }: Choices, service: string): boolean {
  return consentAt !== null && kinds.prompts && services.includes(service) && watched.includes(service);
}

/** Whether the page of `service` may be watched at `at`, and what was noticed on it then be written down. */
export function mayWatch(choices: Choices, service: string, at: number): boolean {
  return isWatched(choices, service) && at >= (choices.consentAt ?? at) && !isPaused(choices, at);
}
