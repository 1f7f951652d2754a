/** What choices allow, as a table of cases. */
import { expect, test } from 'vitest';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { decide, mayKeepTime } from '../../lib/recording/decide.ts';

const AGREED: Choices = { ...NOTHING_CHOSEN, consentAt: 1000, services: ['claude'], kinds: { time: true, prompts: true, answers: true } };

test.each([
  ['nothing agreed', NOTHING_CHOSEN, 'start', 2000, 0, 'nothing'],
  ['a chosen service', AGREED, 'start', 2000, 0, 'record'],
  ['a service not chosen', { ...AGREED, services: ['gemini'] }, 'start', 2000, 0, 'nothing'],
  ['prompts not wanted', { ...AGREED, kinds: { ...AGREED.kinds, prompts: false } }, 'start', 2000, 0, 'nothing'],
  ['paused', { ...AGREED, pausedUntil: 3000 }, 'start', 2000, 0, 'set-aside'],
  ['paused until I say', { ...AGREED, pausedUntil: 'resumed-by-hand' }, 'start', 2000, 0, 'set-aside'],
  ['the pause is over', { ...AGREED, pausedUntil: 1500 }, 'start', 2000, 0, 'record'],
  ['sent before agreeing', AGREED, 'start', 900, 0, 'set-aside'],
  ['an end whose start this background would have heard', AGREED, 'end', 2000, 500, 'only-known'],
  ['an end whose start was missed', AGREED, 'end', 2000, 1500, 'record'],
  ['an end while paused', { ...AGREED, pausedUntil: 3000 }, 'end', 2000, 1500, 'only-known'],
] as const)('%s', (_name, choices, phase, at, since, expected) => {
  expect(decide(choices as Choices, 'claude', phase, at, since)).toBe(expected);
});

test('time is kept only for a chosen service, agreed and not paused', () => {
  expect(mayKeepTime(AGREED, 'claude', 2000)).toBe(true);
  expect(mayKeepTime(AGREED, 'gemini', 2000)).toBe(false);
  expect(mayKeepTime({ ...AGREED, pausedUntil: 3000 }, 'claude', 2000)).toBe(false);
  expect(mayKeepTime({ ...AGREED, kinds: { ...AGREED.kinds, time: false } }, 'claude', 2000)).toBe(false);
  expect(mayKeepTime(NOTHING_CHOSEN, 'claude', 2000)).toBe(false);
});
