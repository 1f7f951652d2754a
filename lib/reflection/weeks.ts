/** What belongs to a week: its review, the question it ends with, and words that lapse. */
import { daysIn, mondayOf, plusDays } from '../recording/calendar.ts';
import type { Day } from '../recording/record.ts';
import type { Reflection } from '../recording/said.ts';

const PLAN_DAYS = 28;

/** "When …, I will …" is shown for four weeks; then it is in the journal alone. */
export function isCurrent({ when, day }: Reflection, today: Day): boolean {
  return when !== undefined && day <= today && today < plusDays(day, PLAN_DAYS);
}

/** The week that is looked back on: the one before `today`'s. */
export function reviewed(today: Day): { from: Day; to: Day } {
  const from = plusDays(mondayOf(today), -7);
  return { from, to: plusDays(from, 6) };
}

/** Every fourth week since questions were turned on asks to keep, pause or stop. */
export function asksToKeep(since: Day | null, today: Day): boolean {
  if (since === null) return false;
  const weeks = (daysIn(mondayOf(since), mondayOf(today)) - 1) / 7;
  return weeks > 0 && weeks % 4 === 0;
}

/** The last day on which words of `day` are shown. */
export function lastDayOf(day: Day): Day {
  return plusDays(day, PLAN_DAYS - 1);
}
