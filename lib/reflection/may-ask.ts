/** Whether a question may be asked now, by rules that can be read: days, caps, distance, skips. Never by content or mood. */
import { mondayOf, plusDays } from '../recording/calendar.ts';
import { AWAY_MS } from '../recording/moment.ts';
import type { Clock, Day } from '../recording/record.ts';
import type { Asked, Relied } from '../recording/said.ts';
import type { Asking } from './question.ts';
import { capOf, HARD, type QuestionSettings } from './settings.ts';

/** Two skips in a row, and nothing is asked until tomorrow. */
const SKIPS = 2;
/** After so many days of skips alone, it is asked once how often to ask. */
const DAYS_OF_SKIPS = 5;
/** The review of a week waits for two days after it, and then goes. */
const REVIEW_DAYS = 2;

export type Situation = { settings: QuestionSettings; log: readonly Asked[]; relied: readonly Relied[]; clock: Clock };

/** From when on something may be asked today, and until when; null where it may not be any more. Instants in ms. */
export function windowOf(asking: Asking, { settings, log, clock }: Omit<Situation, 'relied'>): { from: number; until: number } | null {
  const now = clock.now();
  const { day } = clock.localTime(now);
  if (!settings.on[asking] || settings.often === 'off' || settings.presenting) return null;
  if (settings.endedOn === day || (settings.notBefore !== null && day < settings.notBefore)) return null;
  if (isSilent(log, day)) return null;
  const own = log.filter((asked) => asked.occasion === asking);
  const since = asking === 'week' ? mondayOf(day) : day;
  if (own.filter((asked) => asked.day >= since && asked.day <= day).length >= capOf(asking, settings)) return null;
  if (asking === 'week' && day >= plusDays(mondayOf(day), REVIEW_DAYS)) return null;
  const apartMs = asking === 'pause' ? Math.max(HARD.apartMinutes, settings.apartMinutes) * 60_000 : 0;
  const from = Math.max(now, ...own.map(({ at }) => at + apartMs));
  const until = clock.instantOf(plusDays(asking === 'week' ? plusDays(mondayOf(day), REVIEW_DAYS - 1) : day, 1), 0);
  return from < until ? { from, until } : null;
}

/** Whether the last two that were answered or skipped today were skipped. */
function isSilent(log: readonly Asked[], day: Day): boolean {
  const today = log
    .filter((asked) => asked.day === day && asked.outcome !== 'shown' && asked.outcome !== 'gone')
    .sort((a, b) => b.at - a.at);
  return today.length >= SKIPS && today.slice(0, SKIPS).every(({ outcome }) => outcome === 'skipped');
}

/** Whether the last five days on which something was asked held nothing but skips, and nothing was answered to that yet. */
export function asksHowOften({ settings, log }: Pick<Situation, 'settings' | 'log'>): boolean {
  if (settings.often !== null) return false;
  const days = [...new Set(log.map(({ day }) => day))].sort().slice(-DAYS_OF_SKIPS);
  const skipped = (day: Day) => log.filter((asked) => asked.day === day).every(({ outcome }) => outcome === 'skipped');
  return days.length === DAYS_OF_SKIPS && days.every(skipped);
}

/** Whether a service was paused at, or a turn asked about, in the visit that `at` is in: never both. */
export function askedInVisit(log: readonly Asked[], service: string, from: number, to: number): boolean {
  return log.some((asked) => asked.service === service && asked.at >= from - AWAY_MS && asked.at <= to + AWAY_MS);
}

/** Whether the person relies on this: then nothing is asked. */
export function isRelied(
  relied: readonly Pick<Relied, 'service' | 'purpose' | 'from' | 'to'>[],
  of: { service?: string; minute?: number; purposes?: readonly string[] },
): boolean {
  return relied.some(({ service, from, to, purpose }) => {
    if (service !== undefined && service === of.service) return true;
    if (purpose !== undefined && of.purposes?.includes(purpose)) return true;
    return from !== undefined && to !== undefined && of.minute !== undefined && isBetween(of.minute, from, to);
  });
}

/** Hours may go over midnight. */
function isBetween(minute: number, from: number, to: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}
