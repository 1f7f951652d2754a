/** Rows from events: their order, repeats, refusals. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Prompt } from '../../lib/recording/record.ts';
import { findTwin, isPrompt, isSameRequest, type Sighting, withSighting } from '../../lib/recording/sighting.ts';
import { localTime } from './local-time.ts';

const BASE = 1_700_000_000_000;
const sighting = (change: Partial<Sighting>): Sighting => ({
  id: 'n.1',
  service: 'claude',
  rule: 'completion',
  kind: 'prompt',
  tab: 1,
  phase: 'start',
  at: BASE,
  outcome: 'open',
  keepDuration: true,
  ...change,
});
const read = (events: readonly Sighting[]) =>
  events.reduce<Prompt | undefined>((row, event) => withSighting(row, event, localTime), undefined);

test('any order of the three events gives the same row', () => {
  const events = [
    sighting({}),
    sighting({ phase: 'first-byte', at: BASE + 300, outcome: 'begun' }),
    sighting({ phase: 'end', at: BASE + 4200, outcome: 'answered' }),
  ];
  const expected = read(events);
  expect(expected).toMatchObject({ at: BASE, startAt: BASE, firstByteAt: BASE + 300, endAt: BASE + 4200, outcome: 'answered' });
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: 3 }), (shuffled) => {
      expect(read(shuffled)).toEqual(expected);
    }),
  );
});

test('an error after an answer began broke it off; one before is a refusal; either way in any order', () => {
  const start = sighting({});
  const begun = sighting({ phase: 'first-byte', at: BASE + 300, outcome: 'begun' });
  const error = sighting({ phase: 'end', at: BASE + 900, outcome: 'refused' });
  for (const events of [
    [start, begun, error],
    [error, begun, start],
    [begun, error, start],
  ]) {
    expect(read(events)?.outcome).toBe('stopped');
  }
  expect(read([start, error])?.outcome).toBe('refused');
  expect(read([error, start])?.outcome).toBe('refused');
});

test('where the page itself ends the request, whatever the browser calls it, a begun answer was answered', () => {
  const start = sighting({ endsByAbort: true });
  const begun = sighting({ endsByAbort: true, phase: 'first-byte', at: BASE + 300, outcome: 'begun' });
  // Chromium calls the same end now an abort, now a failure.
  for (const outcome of ['stopped', 'refused'] as const) {
    const end = sighting({ endsByAbort: true, phase: 'end', at: BASE + 900, outcome });
    for (const events of [
      [start, begun, end],
      [end, begun, start],
      [begun, end],
    ]) {
      expect(read(events)?.outcome).toBe('answered');
    }
  }
  expect(read([start, sighting({ endsByAbort: true, phase: 'end', outcome: 'refused' })])?.outcome).toBe('refused');
});

test('where the duration is not wanted, no instant is kept but the first', () => {
  const row = read([sighting({ keepDuration: false }), sighting({ keepDuration: false, phase: 'end', at: BASE + 9, outcome: 'answered' })]);
  expect(row).not.toHaveProperty('endAt');
  expect(row).not.toHaveProperty('startAt');
});

test.each([
  ['answered', true],
  ['stopped', true],
  ['begun', true],
  ['open', true],
  ['refused', false],
] as const)('%s counts as a prompt: %s', (outcome, counts) => {
  expect(isPrompt(read([sighting({ phase: 'end', outcome })]) as Prompt)).toBe(counts);
});

test('a regenerated answer is no prompt', () => {
  expect(isPrompt(read([sighting({ kind: 'regeneration' })]) as Prompt)).toBe(false);
});

const open = { id: 'n.0', prompt: 'n.0', service: 'claude', tab: 1, at: BASE - 20 };
test.each([
  ['same tab, at once', {}, {}, true],
  ['from a service worker', { tab: -1 }, {}, true],
  ['another tab', { tab: 2 }, {}, false],
  ['another service', { service: 'gemini' }, {}, false],
  ['the next prompt of the same tab', { at: BASE + 500 }, {}, false],
  ['from a service worker that had to be started', { tab: -1, at: BASE + 1400 }, {}, true],
  ['from a service worker, too late', { tab: -1, at: BASE + 1600 }, {}, false],
  ['after the first had ended', {}, { endAt: BASE - 5 }, false],
  ['the end of one that was over before the other began', { phase: 'end' }, { at: BASE + 20 }, false],
] as const)('twin: %s', (_name, change, other, expected) => {
  expect(findTwin(sighting(change), [{ ...open, ...other }]) !== undefined).toBe(expected);
});

test('a row keeps its day when the zone changes during an answer', () => {
  const elsewhere = () => ({ day: '1999-01-01', minute: 0 });
  const before = read([sighting({})]);
  const after = withSighting(before, sighting({ phase: 'end', at: BASE + 9000, outcome: 'answered' }), elsewhere);
  expect([after.day, after.minute]).toEqual([before?.day, before?.minute]);
});

test.each([
  ['its end, after an update', { id: 'new.1', phase: 'end', at: BASE + 900 }, {}, true],
  ['a start is always its own', { id: 'new.1', phase: 'start', at: BASE + 900 }, {}, false],
  ['another number', { id: 'new.2', phase: 'end', at: BASE + 900 }, {}, false],
  ['another tab', { id: 'new.1', phase: 'end', at: BASE + 900, tab: 9 }, {}, false],
  ['one that had ended', { id: 'new.1', phase: 'end', at: BASE + 900 }, { endAt: BASE + 10 }, false],
] as const)('the same request under another name: %s', (_name, change, other, expected) => {
  const open = { id: 'old.1', prompt: 'old.1', service: 'claude', tab: 1, at: BASE };
  expect(isSameRequest({ ...open, ...other }, sighting(change))).toBe(expected);
});
