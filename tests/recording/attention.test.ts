/** Active time: never more than passed, never from sleep or a clock that went back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attention, attend, cutAtMidnight, LONGEST_SPAN_MS } from '../../lib/recording/attention.ts';
import { localTime } from './local-time.ts';

test('time in front of one service, then away', () => {
  const first = attend({ service: null, since: 0 }, 'claude', 1000);
  expect(first.span).toBeUndefined();
  const second = attend(first.attention, null, 31_000);
  expect(second).toEqual({ attention: { service: null, since: 31_000 }, span: { service: 'claude', from: 1000, to: 31_000 } });
});

test('a night asleep is not time spent', () => {
  const { span } = attend({ service: 'claude', since: 0 }, null, 8 * 3_600_000);
  expect(span?.to).toBe(LONGEST_SPAN_MS);
});

test('spans never overlap and never add up to more than passed', () => {
  const signal = fc.record({ after: fc.integer({ min: -5000, max: 500_000 }), service: fc.constantFrom('claude', 'gemini', null) });
  fc.assert(
    fc.property(fc.array(signal), (signals) => {
      let attention: Attention = { service: null, since: 0 };
      let now = 0;
      let forward = 0;
      let spent = 0;
      for (const { after, service } of signals) {
        now += after;
        forward += Math.max(0, after);
        const next = attend(attention, service, now);
        if (next.span) {
          expect(next.span.to).toBeGreaterThan(next.span.from);
          spent += next.span.to - next.span.from;
        }
        attention = next.attention;
      }
      expect(spent).toBeLessThanOrEqual(forward);
    }),
  );
});

test('a span over midnight is cut there, and no other', () => {
  const midnight = Date.UTC(2026, 10, 17);
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 1, max: LONGEST_SPAN_MS }), (begins, ms) => {
      const span = { service: 'claude', from: midnight + begins, to: midnight + begins + ms };
      const crosses = begins < 0 && begins + ms > 0;
      const parts = crosses
        ? [
            { ...span, to: midnight },
            { ...span, from: midnight },
          ]
        : [span];
      expect(cutAtMidnight(span, localTime)).toEqual(parts);
    }),
  );
});
