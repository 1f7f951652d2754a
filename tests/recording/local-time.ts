/** A clock for tests: UTC, so that no result depends on the machine's zone. */
import type { LocalTime } from '../../lib/recording/record.ts';

export function localTime(at: number): LocalTime {
  const date = new Date(at);
  return { day: date.toISOString().slice(0, 10), minute: date.getUTCHours() * 60 + date.getUTCMinutes() };
}
