/** Days as strings, without hours and zones: which day follows, which week, month and year a day is in. */
import type { Day } from './record.ts';

/** The day `count` days later (or earlier). Days are counted, hours never added. */
export function plusDays(day: Day, count: number): Day {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return written(Date.UTC(year, month - 1, date + count));
}

/** The Monday of the week of `day`. */
export function mondayOf(day: Day): Day {
  return plusDays(day, -weekdayOf(day));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The first day of the month `count` months after that of `day`. */
export function monthOf(day: Day, count = 0): Day {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return written(Date.UTC(year, month - 1 + count, 1));
}

/** The first day of the year `count` years after that of `day`. */
export function yearOf(day: Day, count = 0): Day {
  return written(Date.UTC(Number(day.slice(0, 4)) + count, 0, 1));
}

/** How many days there are from `from` to `to`, both included. */
export function daysIn(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1;
}

/** All days from `from` to `to`, both included. */
export function daysBetween(from: Day, to: Day): Day[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: Math.max(0, daysIn(from, to)) }, (_, at) => written(first + at * DAY_MS));
}

const DAY_MS = 86_400_000;

function written(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
