/** What the person's choices allow: whether an event may be written down at all, and how much of it. */
import { type Choices, isPaused } from './choices.ts';

/**
 * `record`: a new row may be made; `only-known`: a row that exists may be completed; `set-aside`: only remember
 * that this request is not to be recorded, so that its end does not make a row; `nothing`: not even that.
 */
export type Decision = 'record' | 'only-known' | 'set-aside' | 'nothing';

/**
 * An event that is not a request's start makes a row only where its start can have been missed: when this
 * background began (`backgroundSince`) after the choices were made, and so cannot have heard it.
 */
export function decide(
  choices: Choices,
  service: string,
  phase: 'start' | 'first-byte' | 'end',
  at: number,
  backgroundSince: number,
): Decision {
  if (choices.consentAt === null || !choices.kinds.prompts || !choices.services.includes(service)) return 'nothing';
  if (phase === 'start') return at < choices.consentAt || isPaused(choices, at) ? 'set-aside' : 'record';
  return backgroundSince > choices.consentAt && !isPaused(choices, at) ? 'record' : 'only-known';
}

/** Whether active time of `service` may be written down at `now`. */
export function mayKeepTime(choices: Choices, service: string, now: number): boolean {
  return choices.consentAt !== null && choices.kinds.time && choices.services.includes(service) && !isPaused(choices, now);
}
