/** Active time: how long a service was in front of the person, from signals that may come late or not at all. */

import type { LocalTime } from './record.ts';

/** What is in front now, and since when it has not been written down. */
export type Attention = { service: string | null; since: number };

export type ActiveSpan = { service: string; from: number; to: number };

/** A longer silence between two signals means that the machine slept or the clock jumped: the rest is not time spent. */
export const LONGEST_SPAN_MS = 2 * 60_000;

/** Moves on to `now` with `service` in front (null: none, or the person is away); gives the span to write down. */
export function attend(before: Attention, service: string | null, now: number): { attention: Attention; span?: ActiveSpan } {
  const attention = { service, since: now };
  const to = Math.min(now, before.since + LONGEST_SPAN_MS);
  if (before.service === null || to <= before.since) return { attention };
  return { attention, span: { service: before.service, from: before.since, to } };
}

/** The span, in two where midnight lies in it, so that each part is of one day. */
export function cutAtMidnight(span: ActiveSpan, localTime: (at: number) => LocalTime): ActiveSpan[] {
  const { day } = localTime(span.from);
  if (localTime(span.to).day === day) return [span];
  let [before, after] = [span.from, span.to];
  while (after - before > 1) {
    const middle = before + Math.ceil((after - before) / 2);
    if (localTime(middle).day === day) before = middle;
    else after = middle;
  }
  return [
    { ...span, to: after },
    { ...span, from: after },
  ].filter(({ from, to }) => to > from);
}
