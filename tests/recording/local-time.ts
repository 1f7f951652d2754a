/** A clock for tests: UTC, so that no result depends on the machine's zone. */
import type { Day, LocalTime } from '../../lib/recording/record.ts';

export function localTime(at: number): LocalTime {
  const date = new Date(at);
  return { day: date.toISOString().slice(0, 10), minute: date.getUTCHours() * 60 + date.getUTCMinutes() };
}

export function instantOf(day: Day, minute: number): number {
  return Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
}

let ids = 0;

/** That clock, long after everything that tests record; and ids. */
export const clock = { localTime, instantOf, now: () => Date.UTC(2030, 0, 1), newId: () => `id.${++ids}` };
