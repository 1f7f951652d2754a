/** When a day counts as not seen at all: a gap of one service hides that one, not the day. */
import { expect, test } from 'vitest';
import { coversDay } from '../../lib/recording/day-gaps.ts';
import type { DayGap } from '../../lib/recording/period.ts';

const NOON = 720;
const gap = (change: Partial<DayGap>): DayGap => ({ cause: 'unsure', fromMinute: 0, toMinute: 1440, hoursKept: true, ...change });
const claude = gap({ service: 'claude' });
const poe = gap({ service: 'poe', cause: 'permission' });

test.each([
  ['no gap', [], ['claude'], false],
  ['of one of two services', [claude], ['claude', 'poe'], false],
  ['of the only service', [claude], ['claude'], true],
  ['of each of two services', [claude, poe], ['claude', 'poe'], true],
  ['of all services', [gap({ cause: 'paused' })], ['claude', 'poe'], true],
  [
    'of all in the morning, of one in the afternoon',
    [gap({ cause: 'paused', toMinute: 600 }), { ...claude, fromMinute: 600 }],
    ['claude'],
    true,
  ],
  ['a morning', [gap({ cause: 'paused', toMinute: 600 })], ['claude'], false],
  ['of a service, where none is chosen any more', [claude], [], false],
  ['its page was not watched, which was a choice', [gap({ cause: 'not-watched', service: 'poe' })], ['poe'], false],
  ['hours not known', [gap({ cause: 'paused', hoursKept: false })], [], false],
] as const)('%s', (_name, gaps, services, expected) => {
  expect(coversDay(gaps, NOON, services)).toBe(expected);
});
