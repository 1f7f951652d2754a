/** A clock that was set wrong must not delete anything for good: a leap of days is believed once it still stands the next day. */

/** Instants of this clock: the last one that was believed, and the one of a leap that is not yet. */
export type Believed = { at: number; leapAt?: number };

const DAY_MS = 24 * 3_600_000;
/** Longer than this passes only where the browser was not used, or the clock was set. */
const USUAL_MS = 2 * DAY_MS;

/** What is believed at `now`: `at` is `now` where the clock can be taken at its word. Null before there was anything. */
export function believe(before: Believed | null, now: number): Believed {
  if (before === null || now - before.at <= USUAL_MS) return { at: now };
  const { at, leapAt = now } = before;
  // Set back and forth, it begins anew.
  if (now < leapAt) return { at, leapAt: now };
  return now - leapAt >= DAY_MS ? { at: now } : { at, leapAt };
}
