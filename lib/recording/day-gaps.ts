/** Gaps day by day: which minutes of each day could not be seen, or that some time of it was not. */
import { daysBetween } from './calendar.ts';
import type { DayGap } from './period.ts';
import type { Day, Gap, LocalTime } from './record.ts';
import type { Span } from './span.ts';

const WHOLE_DAY = { fromMinute: 0, toMinute: 1440 };

/** The gaps that touch each day of the span; days that none touches are left out. */
export function gapsByDay(
  gaps: readonly Gap[],
  { from, to }: Span,
  { localTime, now }: { localTime(at: number): LocalTime; now: number },
): Map<Day, DayGap[]> {
  const byDay = new Map<Day, DayGap[]>();
  for (const gap of gaps) {
    const { cause, service, fromDay, toDay } = gap;
    const of = service === undefined ? { cause } : { cause, service };
    const begins = gap.from === undefined ? undefined : localTime(gap.from);
    const ends = gap.from === undefined ? undefined : localTime(Math.min(gap.to ?? now, Math.max(now, gap.from)));
    for (const day of daysBetween(latest(from, earliest(begins?.day, fromDay)), earliest(to, latest(ends?.day, toDay)))) {
      const found = partOf(day, begins, ends, fromDay !== undefined && toDay !== undefined && day >= fromDay && day <= toDay);
      if (found !== null) byDay.set(day, [...(byDay.get(day) ?? []), { ...of, ...found }]);
    }
  }
  return byDay;
}

/** What was left out on purpose is said and not hatched: all else was seen meanwhile. */
export function hatchedOf(gaps: readonly DayGap[]): readonly DayGap[] {
  return gaps.filter(({ cause }) => cause !== 'not-chosen' && cause !== 'not-watched');
}

/** Whether nothing of a day could be seen, up to the minute `until`: of none of `services`. A gap can be of one or of all. */
export function coversDay(gaps: readonly DayGap[], until: number, services: readonly string[]): boolean {
  const hatched = hatchedOf(gaps);
  const ofAll = hatched.filter(({ service }) => service === undefined);
  if (services.length === 0) return isCovered(ofAll, until);
  return services.every((service) => isCovered([...ofAll, ...hatched.filter((gap) => gap.service === service)], until));
}

function isCovered(gaps: readonly DayGap[], until: number): boolean {
  const spans = gaps.filter(({ hoursKept }) => hoursKept);
  let seenUntil = 0;
  for (const { fromMinute, toMinute } of spans.toSorted((a, b) => a.fromMinute - b.fromMinute)) {
    if (fromMinute > seenUntil) return false;
    seenUntil = Math.max(seenUntil, toMinute);
  }
  // The minute that is now is not over.
  return spans.length > 0 && seenUntil >= until - 1;
}

/** `faded`: of this day it is known that something was hidden, and no longer when. */
function partOf(
  day: Day,
  begins: LocalTime | undefined,
  ends: LocalTime | undefined,
  faded: boolean,
): Pick<DayGap, 'fromMinute' | 'toMinute' | 'hoursKept'> | null {
  // The hours of an older copy may end in a day that the gap went on in.
  if (begins !== undefined && ends !== undefined && day >= begins.day && (faded ? day < ends.day : day <= ends.day)) {
    const fromMinute = day === begins.day ? begins.minute : 0;
    const toMinute = day === ends.day ? ends.minute : WHOLE_DAY.toMinute;
    return toMinute > fromMinute ? { fromMinute, toMinute, hoursKept: true } : null;
  }
  return faded ? { ...WHOLE_DAY, hoursKept: false } : null;
}

function earliest(one: Day | undefined, other: Day | undefined): Day {
  if (one === undefined || other === undefined) return one ?? other ?? '';
  return one < other ? one : other;
}

function latest(one: Day | undefined, other: Day | undefined): Day {
  if (one === undefined || other === undefined) return one ?? other ?? '';
  return one > other ? one : other;
}
