/** Whether anything is being recorded right now, and if not, why. */

import type { Status } from './agreement.ts';
import { type Choices, isPaused } from './choices.ts';
import type { HealthLine } from './health.ts';
import type { LocalTime } from './record.ts';

export function statusOf(
  choices: Choices,
  seen: {
    managed: boolean;
    hasRoom: boolean;
    withdrawn: readonly string[];
    health: readonly HealthLine[];
    now: number;
    localTime(at: number): LocalTime;
  },
): Status {
  if (seen.managed) return { state: 'off', reason: 'managed' };
  if (choices.consentAt === null) return { state: 'off', reason: 'not-agreed' };
  if (choices.services.length === 0) return { state: 'off', reason: 'no-service' };
  if (!choices.kinds.time && !choices.kinds.prompts) return { state: 'off', reason: 'nothing-to-record' };
  if (seen.withdrawn.length === choices.services.length) return { state: 'off', reason: 'no-permission' };
  const until = choices.pausedUntil;
  if (until !== null && isPaused(choices, seen.now)) {
    return { state: 'paused', until: typeof until === 'number' ? endOfPause(seen.localTime(until), seen.localTime(seen.now)) : until };
  }
  if (!seen.hasRoom) return { state: 'full' };
  return {
    state: 'recording',
    services: choices.services.filter((service) => !seen.withdrawn.includes(service)),
    withdrawn: seen.withdrawn,
    doubted: seen.health.flatMap(({ service, doubt }) => (doubt === null || seen.withdrawn.includes(service) ? [] : [doubt])),
  };
}

/** At another day's midnight a pause lasts until tomorrow; a quarter of an hour may pass midnight too. */
function endOfPause(end: LocalTime, now: LocalTime): LocalTime | 'tomorrow' {
  return end.day !== now.day && end.minute === 0 ? 'tomorrow' : end;
}
