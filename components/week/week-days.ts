/** Which days make a week: plain calendar arithmetic on days, without clocks or zones. */
import type { Day } from '../../lib/recording/record.ts';

const DAY_MS = 86_400_000;
const asUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const asDay = (utc: number): Day => new Date(utc).toISOString().slice(0, 10);

export function addDays(day: Day, days: number): Day {
  return asDay(asUtc(day) + days * DAY_MS);
}

/** The Monday of the week that holds `day`. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(asUtc(day)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

export type WeekDays = { from: Day; to: Day };

export function weekFrom(monday: Day): WeekDays {
  return { from: monday, to: addDays(monday, 6) };
}
