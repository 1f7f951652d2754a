/** Spans of days: each day lies in exactly one of each kind, and long spans are cut without a day lost or doubled. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, daysIn, plusDays, weekdayOf } from '../../lib/recording/calendar.ts';
import { asLongBefore, cutBy, FEW_DAYS, partsOf, spanAfter, spanAround, spanBefore } from '../../lib/recording/span.ts';

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const kind = fc.constantFrom('day', 'week', 'month', 'year');

describe('spans', () => {
  test.each([
    ['day', { from: '2026-11-18', to: '2026-11-18' }],
    ['week', { from: '2026-11-16', to: '2026-11-22' }],
    ['month', { from: '2026-11-01', to: '2026-11-30' }],
    ['year', { from: '2026-01-01', to: '2026-12-31' }],
  ] as const)('the %s of 18 November 2026', (each, span) => {
    expect(spanAround(each, '2026-11-18')).toEqual(span);
  });

  test('a leap day is a day like others', () => {
    expect(spanAround('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysIn('2028-01-01', '2028-12-31')).toBe(366);
  });

  test('each follows on from the one before, and holds every day it is asked for', () => {
    fc.assert(
      fc.property(day, kind, (some, each) => {
        const span = spanAround(each, some);
        expect(span.from <= some && some <= span.to).toBe(true);
        expect(plusDays(spanBefore(each, span).to, 1)).toBe(span.from);
        expect(plusDays(span.to, 1)).toBe(spanAfter(each, span).from);
        expect(spanAfter(each, spanBefore(each, span))).toEqual(span);
      }),
    );
  });

  test('weeks begin on Monday', () => {
    fc.assert(
      fc.property(day, (some) => {
        expect(weekdayOf(spanAround('week', some).from)).toBe(0);
      }),
    );
  });

  test('days of one’s own are set beside as many before them', () => {
    expect(asLongBefore({ from: '2026-03-01', to: '2026-03-10' })).toEqual({ from: '2026-02-19', to: '2026-02-28' });
  });

  test('few days have no parts; more have months, and more than a year has years', () => {
    expect(partsOf({ from: '2026-10-01', to: plusDays('2026-10-01', FEW_DAYS - 1) })).toBeNull();
    expect(partsOf(spanAround('year', '2028-05-05'))).toMatchObject({ kind: 'month' });
    expect(partsOf({ from: '2020-06-01', to: '2026-11-18' })).toMatchObject({ kind: 'year' });
  });

  test('parts hold each day once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), fc.constantFrom('month', 'year'), (from, more, each) => {
        const to = plusDays(from, more);
        const days = cutBy(each, { from, to }).flatMap((part) => daysBetween(part.from, part.to));
        expect(days).toEqual(daysBetween(from, to));
      }),
    );
  });
});
