/** Why nothing was seen, as a table of cases. */
import { expect, test } from 'vitest';
import { missedSince } from '../../lib/recording/pulse.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LAST = 1_700_000_000_000;
const ASLEEP = { withBrowser: false, updated: false, sameSession: true };

test.each([
  ['the background slept', 6 * MINUTE, ASLEEP, undefined],
  ['the machine slept over night', 9 * HOUR, ASLEEP, undefined],
  ['the browser was closed', 9 * HOUR, { ...ASLEEP, withBrowser: true, sameSession: false }, 'browser-off'],
  ['the browser was closed for a minute', MINUTE, { ...ASLEEP, withBrowser: true, sameSession: false }, 'browser-off'],
  ['an update', 2000, { ...ASLEEP, updated: true, sameSession: false }, 'updated'],
  ['the extension was switched off', 3 * HOUR, { ...ASLEEP, sameSession: false }, 'extension-off'],
  ['the clock went back', -HOUR, ASLEEP, 'clock'],
  ['the clock was set right by a second', -1000, ASLEEP, undefined],
  ['the clock jumped two days', 48 * HOUR, ASLEEP, 'clock'],
] as const)('%s', (_name, after, beginning, cause) => {
  const missed = missedSince(LAST, LAST + after, beginning);
  expect(missed?.cause).toBe(cause);
  if (missed) expect([missed.from, missed.to]).toEqual([LAST, LAST + after].sort((a, b) => a - b));
});
