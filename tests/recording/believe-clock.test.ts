/** A leap of the clock deletes nothing until the next day says the same. */
import { expect, test } from 'vitest';
import { believe } from '../../lib/recording/believe-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 29);

test('the first time, the next day, and a clock that was set back are believed', () => {
  expect(believe(null, NOW)).toEqual({ at: NOW });
  for (const at of [NOW + HOUR, NOW + 2 * DAY, NOW - 400 * DAY]) expect(believe({ at: NOW }, at)).toEqual({ at });
});

test('a leap is believed a day after it was first seen, and not where it was set right meanwhile', () => {
  const leap = NOW + 100 * DAY;
  const seen = believe({ at: NOW }, leap);
  expect(seen).toEqual({ at: NOW, leapAt: leap });
  expect(believe(seen, leap + 23 * HOUR)).toEqual(seen);
  expect(believe(seen, leap + DAY)).toEqual({ at: leap + DAY });
  expect(believe(seen, NOW + HOUR)).toEqual({ at: NOW + HOUR });
  // Set right a little, and still far off: it begins anew.
  expect(believe(seen, leap - 9 * DAY)).toEqual({ at: NOW, leapAt: leap - 9 * DAY });
});
