/** What choices allow, as a table of cases. */
import { expect, test } from 'vitest';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { decide, expectsPrompts, isSentSince, isWatched, mayAttend, mayKeepTime, mayWatch } from '../../lib/recording/decide.ts';

const AGREED: Choices = { ...NOTHING_CHOSEN, consentAt: 1000, services: ['claude'], kinds: { time: true, prompts: true, answers: true } };

test.each([
  ['nothing agreed', NOTHING_CHOSEN, 'start', 2000, false, 'nothing'],
  ['a chosen service', AGREED, 'start', 2000, false, 'record'],
  ['a service not chosen', { ...AGREED, services: ['gemini'] }, 'start', 2000, false, 'nothing'],
  ['prompts not wanted', { ...AGREED, kinds: { ...AGREED.kinds, prompts: false } }, 'start', 2000, false, 'nothing'],
  ['paused', { ...AGREED, pausedUntil: 3000 }, 'start', 2000, false, 'set-aside'],
  ['paused until I say', { ...AGREED, pausedUntil: 'resumed-by-hand' }, 'start', 2000, false, 'set-aside'],
  ['the pause is over', { ...AGREED, pausedUntil: 1500 }, 'start', 2000, false, 'record'],
  ['sent before agreeing', AGREED, 'start', 900, false, 'set-aside'],
  ['an end whose start was heard, or came before agreeing', AGREED, 'end', 2000, false, 'only-known'],
  ['an end whose start may have been missed', AGREED, 'end', 2000, true, 'record'],
  ['an end while paused', { ...AGREED, pausedUntil: 3000 }, 'end', 2000, true, 'only-known'],
] as const)('%s', (_name, choices, phase, at, missed, expected) => {
  expect(decide(choices as Choices, 'claude', phase, at, missed)).toBe(expected);
});

const first = { consentAt: 1000, number: 40 };

test.each([
  ['one that began before the first heard since', 39, { first, startedAt: null }, false],
  ['the first heard since', 40, { first, startedAt: null }, true],
  ['one that began after the first heard since', 41, { first, startedAt: null }, true],
  ['agreed while an answer is open, and nothing heard since', 39, { first: null, startedAt: 500 }, false],
  ['the first heard was of an agreement before this one', 41, { first: { ...first, consentAt: 900 }, startedAt: 500 }, false],
  ['the browser started since', 3, { first: null, startedAt: 1500 }, true],
  ['the browser started since, and one was heard', 3, { first, startedAt: 1500 }, false],
  ['the extension was reloaded, and the browser said nothing', 41, { first: null, startedAt: null }, false],
] as const)('a request is sent since agreeing: %s', (_name, number, session, expected) => {
  expect(isSentSince(1000, number, session)).toBe(expected);
});

test('time is kept only for a chosen service, agreed and not paused', () => {
  expect(mayKeepTime(AGREED, 'claude', 2000)).toBe(true);
  expect(mayKeepTime(AGREED, 'gemini', 2000)).toBe(false);
  expect(mayKeepTime({ ...AGREED, pausedUntil: 3000 }, 'claude', 2000)).toBe(false);
  expect(mayKeepTime({ ...AGREED, kinds: { ...AGREED.kinds, time: false } }, 'claude', 2000)).toBe(false);
  expect(mayKeepTime(NOTHING_CHOSEN, 'claude', 2000)).toBe(false);
});

const POE: Choices = { ...AGREED, services: ['claude', 'poe'], watched: ['poe'] };

test.each([
  ['chosen and watched', POE, 'poe', 2000, true],
  ['chosen and not watched', { ...POE, watched: [] }, 'poe', 2000, false],
  ['watched and no longer chosen', { ...POE, services: ['claude'] }, 'poe', 2000, false],
  ['before agreeing', POE, 'poe', 900, false],
  ['agreement taken back', { ...POE, consentAt: null }, 'poe', 2000, false],
  ['paused', { ...POE, pausedUntil: 3000 }, 'poe', 2000, false],
  ['prompts not wanted', { ...POE, kinds: { ...POE.kinds, prompts: false } }, 'poe', 2000, false],
] as const)('a page may be watched: %s', (_name, choices, service, at, expected) => {
  expect(mayWatch(choices as Choices, service, at)).toBe(expected);
});

test('an answer is completed in a pause too, and no longer once its service, its page or the record was given up', () => {
  expect(isWatched({ ...POE, pausedUntil: 3000 }, 'poe')).toBe(true);
  for (const without of [{ consentAt: null }, { services: [] }, { watched: [] }, { kinds: { ...POE.kinds, prompts: false } }])
    expect(isWatched({ ...POE, ...without }, 'poe')).toBe(false);
});

test('nothing is looked at for the sake of prompts that nothing can tell of', () => {
  const noTime = { ...POE, kinds: { ...POE.kinds, time: false } };
  expect(expectsPrompts(POE, 'poe')).toBe(true);
  expect(expectsPrompts({ ...POE, watched: [] }, 'poe')).toBe(false);
  expect(mayAttend(noTime, 'claude', 2000)).toBe(true);
  expect(mayAttend(noTime, 'poe', 2000)).toBe(true);
  expect(mayAttend({ ...noTime, watched: [] }, 'poe', 2000)).toBe(false);
});
