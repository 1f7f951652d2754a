/** Gaps: whether one is open, what is left of one when hours are no longer kept, and what when days are deleted. */
import { plusDays } from './calendar.ts';
import type { Clock, Day, Gap, Zone } from './record.ts';

type Period = { from: Day; to: Day };

/** True while a gap lasts at `at`. */
export function isOpenAt({ from, to }: Gap, at: number): boolean {
  return from !== undefined && from <= at && (to === undefined || to > at);
}

/** False for a gap that was closed the moment it opened: it hides nothing. */
export function hidesSomething({ from, to, fromDay }: Gap): boolean {
  return fromDay !== undefined || to === undefined || (from !== undefined && to > from);
}

/** The gap without an instant before the day `firstKept`: of what lay before, only the days are known; none where it hid nothing. */
export function fade(gap: Gap, firstKept: Day, { localTime, instantOf }: Zone): Gap[] {
  const { from, to, ...rest } = gap;
  const limit = instantOf(firstKept, 0);
  if (from === undefined || from >= limit) return [gap];
  if (!hidesSomething(gap)) return [];
  const goesOn = to === undefined || to > limit;
  const last = goesOn ? plusDays(firstKept, -1) : localTime(to - 1).day;
  const days = { fromDay: first(rest.fromDay, localTime(from).day), toDay: last };
  if (!goesOn) return [{ ...rest, ...days }];
  return [{ ...rest, ...days, from: limit, ...(to === undefined ? {} : { to }) }];
}

/** What of the gap lies in days that stay when those of `period` are deleted. One that reaches over both ends is left whole. */
export function gapWithoutDays(gap: Gap, period: Period, clock: Clock): Gap[] {
  const { from: _, to: __, fromDay: ___, toDay: ____, ...rest } = gap;
  const left = { ...rest, ...spanWithoutDays(gap, period, clock), ...fadedWithoutDays(gap, period) };
  return 'from' in left || 'fromDay' in left ? [left] : [];
}

/** What of the gap lies in the days of `period`. */
export function gapWithin(gap: Gap, { from: first, to: last }: Period, { instantOf, now }: Clock): Gap[] {
  const { from, to, fromDay, toDay, ...left } = gap;
  const parts: Pick<Gap, 'from' | 'to' | 'fromDay' | 'toDay'> = {};
  const [begin, end] = [instantOf(first, 0), instantOf(plusDays(last, 1), 0)];
  if (from !== undefined && from < end && (to ?? now()) > begin) {
    parts.from = Math.max(from, begin);
    // One that is open and reaches into the last day of all is still open.
    if (to !== undefined || now() >= end) parts.to = Math.min(to ?? end, end);
  }
  if (fromDay !== undefined && toDay !== undefined && fromDay <= last && toDay >= first) {
    parts.fromDay = fromDay < first ? first : fromDay;
    parts.toDay = toDay > last ? last : toDay;
  }
  return 'from' in parts || 'fromDay' in parts ? [{ ...left, ...parts }] : [];
}

function spanWithoutDays({ from, to }: Gap, period: Period, { localTime, instantOf, now }: Clock): Pick<Gap, 'from' | 'to'> {
  if (from === undefined) return {};
  const begins = isWithin(localTime(from).day, period);
  const ends = to !== undefined && to <= now() && isWithin(localTime(to).day, period);
  if (begins && ends) return {};
  const open = to === undefined ? {} : { to };
  // One that still lasts goes on from now.
  if (begins) return { from: Math.max(from, Math.min(instantOf(plusDays(period.to, 1), 0), now())), ...open };
  return ends ? { from, to: instantOf(period.from, 0) } : { from, ...open };
}

function fadedWithoutDays({ fromDay, toDay }: Gap, period: Period): Pick<Gap, 'fromDay' | 'toDay'> {
  if (fromDay === undefined || toDay === undefined) return {};
  const days = {
    fromDay: isWithin(fromDay, period) ? plusDays(period.to, 1) : fromDay,
    toDay: isWithin(toDay, period) ? plusDays(period.from, -1) : toDay,
  };
  return days.fromDay > days.toDay ? {} : days;
}

function isWithin(day: Day, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

function first(one: Day | undefined, other: Day): Day {
  return one !== undefined && one < other ? one : other;
}
