/** Numbers, ranges, days and times as each locale writes them. */
import { describe, expect, test } from 'vitest';
import { formatRange, formatsFor } from '../../lib/language/formats.ts';

const range = (lowWh: number, highWh: number) => ({ lowWh, midWh: (lowWh + highWh) / 2, highWh });

describe('an energy range', () => {
  test.each([
    [range(0.0139, 0.5), { low: '14', high: '500', unit: 'mWh' }],
    [range(0.039, 3.46), { low: '0.039', high: '3.5', unit: 'Wh' }],
    [range(14.2, 233), { low: '14', high: '230', unit: 'Wh' }],
    [range(100, 999.6), { low: '0.1', high: '1', unit: 'kWh' }],
    [range(0.1, 0.996), { low: '0.1', high: '1', unit: 'Wh' }],
    [range(1786, 25_341), { low: '1.8', high: '25', unit: 'kWh' }],
    [range(0, 0), { low: '0', high: '0', unit: 'Wh' }],
  ])('%o', (given, written) => {
    expect(formatRange(given, 'en-GB')).toEqual(written);
  });

  test('with a comma in French', () => {
    expect(formatRange(range(1.94, 19), 'fr-FR')).toEqual({ low: '1,9', high: '19', unit: 'Wh' });
  });
});

describe.each([
  ['en-GB', { day: 'Tuesday 17 November', short: 'Tue', clock: '17:40', thousand: '1,234' }],
  ['fr-FR', { day: 'mardi 17 novembre', short: 'mar', clock: '17:40', thousand: '1\u202f234' }],
])('%s', (locale, written) => {
  const formats = formatsFor(locale);
  test('days, times and numbers', () => {
    expect(formats.day('2026-11-17')).toBe(written.day);
    expect(formats.weekdayShort('2026-11-17')).toBe(written.short);
    expect(formats.clock(1060)).toBe(written.clock);
    expect(formats.clock(1440)).toBe('24:00');
    expect(formats.whole(1234)).toBe(written.thousand);
  });

  test.each([
    [0, '0 min'],
    [20_000, '< 1 min'],
    [47 * 60_000, '47 min'],
    [192 * 60_000, locale === 'fr-FR' ? '3 h 12' : '3 h 12 min'],
    [185 * 60_000, locale === 'fr-FR' ? '3 h 05' : '3 h 5 min'],
    [3_599_000, '1 h'],
  ])('%i ms is %s', (ms, expected) => {
    expect(formats.duration(ms)).toBe(expected.replace(/(?<=\d|h) (?=\d|h|min)/g, '\u00a0'));
  });
});

test('from day to day, as it is read aloud', () => {
  const days = (locale: string, from: string, to: string) => formatsFor(locale).days(from, to).replace(/\s/g, ' ');
  expect(days('en-GB', '2026-11-16', '2026-11-22')).toMatch(/^16 ?– ?22 November 2026$/);
  expect(days('fr-CH', '2026-11-16', '2026-11-22')).toBe('16 au 22 novembre 2026');
  expect(days('fr-FR', '2026-11-30', '2026-12-06')).toBe('30 novembre au 6 décembre 2026');
  expect(days('fr-FR', '2026-12-28', '2027-01-03')).toBe('28 décembre 2026 au 3 janvier 2027');
});

test('a day stays the day it is, whatever the zone of the machine', () => {
  expect(formatsFor('en-GB').date('2026-03-29')).toBe('29 March 2026');
});
