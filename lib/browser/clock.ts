/** The only place that reads the clock and the time zone. */
import type { Day, LocalTime } from '../recording/record.ts';

export const now = (): number => Date.now();

/** The local day and minute of an instant, in the zone the machine is in now. */
export function localTime(at: number): LocalTime {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return { day, minute: date.getHours() * 60 + date.getMinutes() };
}

/** The first instant at which the clock shows this minute of this day; where a change of the clock skips it, the first after. */
export function instantOf(day: Day, minute: number): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 0, minute).getTime();
}

/** The first instant of the local day after the one `at` is in; where a zone skips midnight, the first there is. */
export function startOfTomorrow(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
