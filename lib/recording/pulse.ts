/** Tells from the last sign of life why nothing could be seen until now. */
import type { GapCause } from './record.ts';

/** How often a sign of life is written, in milliseconds. */
export const PULSE_EVERY_MS = 5 * 60_000;
/** A background that was only asleep misses no more than one sign. */
const LONGEST_SLEEP_MS = 2 * PULSE_EVERY_MS;
/** With the browser running all along, a longer silence is a clock that was set, or a machine asleep for days. */
const LONGEST_NIGHT_MS = 24 * 3_600_000;
/** Clocks are set right by a second or two without anybody noticing. */
const CLOCK_PLAY_MS = 60_000;

/** How this background began: with the browser, after an update, or in a session of the browser it does not know. */
export type Beginning = { withBrowser: boolean; updated: boolean; sameSession: boolean };

/** The span between the last sign of life and now, if something was missed in it. */
export function missedSince(last: number, now: number, beginning: Beginning): { cause: GapCause; from: number; to: number } | undefined {
  if (now < last - CLOCK_PLAY_MS) return { cause: 'clock', from: now, to: last };
  if (now <= last) return undefined;
  const span = { from: last, to: now };
  if (beginning.withBrowser) return { cause: 'browser-off', ...span };
  if (beginning.updated) return { cause: 'updated', ...span };
  if (now - last <= LONGEST_SLEEP_MS) return undefined;
  if (!beginning.sameSession) return { cause: 'extension-off', ...span };
  return now - last > LONGEST_NIGHT_MS ? { cause: 'clock', ...span } : undefined;
}
