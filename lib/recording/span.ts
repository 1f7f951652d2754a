/** Spans of days a person can look at: a day, a week, a month, a year, all there is, or days of their own choice. */
import { daysIn, mondayOf, monthOf, plusDays, yearOf } from './calendar.ts';
import type { Day } from './record.ts';

export type SpanKind = 'day' | 'week' | 'month' | 'year' | 'all' | 'own';

/** The days `from` to `to`, both included. */
export type Span = { from: Day; to: Day };

/** Kinds that repeat, one after another. */
export type RepeatingKind = Exclude<SpanKind, 'all' | 'own'>;

/** The span of that kind that holds `day`. */
export function spanAround(kind: RepeatingKind, day: Day): Span {
  switch (kind) {
    case 'day':
      return { from: day, to: day };
    case 'week':
      return { from: mondayOf(day), to: plusDays(mondayOf(day), 6) };
    case 'month':
      return { from: monthOf(day), to: plusDays(monthOf(day, 1), -1) };
    case 'year':
      return { from: yearOf(day), to: plusDays(yearOf(day, 1), -1) };
  }
}

/** The span of that kind just before `span`. */
export function spanBefore(kind: RepeatingKind, { from }: Span): Span {
  return spanAround(kind, plusDays(from, -1));
}

/** The span of that kind just after `span`. */
export function spanAfter(kind: RepeatingKind, { to }: Span): Span {
  return spanAround(kind, plusDays(to, 1));
}

/** As many days, just before: what days of one's own choice are followed on from. */
export function asLongBefore({ from, to }: Span): Span {
  return { from: plusDays(from, -daysIn(from, to)), to: plusDays(from, -1) };
}

/** Up to this many days, each prompt can be drawn at its hour at once; longer spans are drawn as they are looked at. */
export const FEW_DAYS = 31;
const A_YEAR = 366;

/** What a longer span is listed by: months up to a year, years beyond; nothing where its days are few enough to list. */
export function partsOf(span: Span): { kind: 'month' | 'year'; parts: Span[] } | null {
  const length = daysIn(span.from, span.to);
  if (length <= FEW_DAYS) return null;
  const kind = length <= A_YEAR ? 'month' : 'year';
  return { kind, parts: cutBy(kind, span) };
}

/** The spans of that kind that `span` touches, cut to it. */
export function cutBy(kind: 'month' | 'year', span: Span): Span[] {
  const parts: Span[] = [];
  for (let part = spanAround(kind, span.from); part.from <= span.to; part = spanAfter(kind, part)) {
    parts.push({ from: part.from < span.from ? span.from : part.from, to: part.to > span.to ? span.to : part.to });
  }
  return parts;
}
