/** The store, on a database of its own each time: counts, moments and days after any mixture of events. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { countDays } from '../../lib/recording/day-row.ts';
import type { Sighting } from '../../lib/recording/sighting.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { forgetRequests } from '../../lib/store/record-prompt.ts';
import { recordActive } from '../../lib/store/record-time.ts';
import { remove } from '../../lib/store/remove.ts';
import { clock, localTime } from '../recording/local-time.ts';
import { readRows } from './read-rows.ts';
import { ignoreRequest, recordSighting } from './record-one.ts';

let store: Store;
const START = Date.UTC(2026, 10, 16, 22, 0);
const MINUTE = 60_000;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});

const sighting = (change: Partial<Sighting>): Sighting => ({
  id: 'n.1',
  service: 'claude',
  rule: 'completion',
  kind: 'prompt',
  tab: 1,
  phase: 'start',
  at: START,
  outcome: 'open',
  keepDuration: true,
  ...change,
});
const see = (change: Partial<Sighting>, mayCreate = true) => recordSighting(store, sighting(change), mayCreate, localTime);
const prompt = async (id: string, at: number, change: Partial<Sighting> = {}) => {
  await see({ id, at, ...change });
  await see({ id, at: at + 5000, phase: 'end', outcome: 'answered', ...change });
};
const all = () => readRows(store, '0000-01-01', '9999-12-31');

/** Day rows must equal what the single rows add up to, and a turn must count the prompts that are in it. */
async function expectDaysToAgree() {
  const { days, prompts, moments } = await all();
  expect(days).toEqual(countDays(prompts, moments));
  for (const moment of moments) {
    expect(prompts.filter((row) => row.moment === moment.id)).toHaveLength(moment.prompts);
    expect(moment.nextDayMs ?? 0).toBeLessThanOrEqual(moment.activeMs);
    expect(moment.day).toBe(localTime(moment.startAt).day);
  }
}

test('one prompt is one row, one turn, one day', async () => {
  await prompt('n.1', START);
  const { days, prompts, moments } = await all();
  expect(prompts).toHaveLength(1);
  expect(moments).toMatchObject([{ prompts: 1, counted: 1, startAt: START, lastAt: START + 5000 }]);
  expect(days).toMatchObject([{ day: '2026-11-16', service: 'claude', prompts: 1, turns: 1 }]);
});

test('prompts half an hour apart are one turn, later ones another', async () => {
  await prompt('n.1', START);
  await prompt('n.2', START + 30 * MINUTE);
  await prompt('n.3', START + 61 * MINUTE);
  const { moments } = await all();
  expect(moments.map(({ prompts }) => prompts)).toEqual([2, 1]);
  await expectDaysToAgree();
});

test('a repeated request is one prompt, whichever of the two ends', async () => {
  await see({ id: 'n.1', tab: 4 });
  await see({ id: 'n.2', tab: -1, at: START + 3 });
  await see({ id: 'n.2', tab: -1, at: START + 4000, phase: 'end', outcome: 'answered' });
  const { prompts } = await all();
  expect(prompts).toMatchObject([{ id: 'n.1', outcome: 'answered', endAt: START + 4000 }]);
  await expectDaysToAgree();
});

test('of two requests for one prompt, one may go on long after the other', async () => {
  await see({ id: 'n.1', mergeMs: 2000 });
  await see({ id: 'n.2', mergeMs: 2000, at: START + 40 });
  await see({ id: 'n.1', at: START + 5000, phase: 'end', outcome: 'answered' });
  await prompt('n.3', START + 40_000);
  await forgetRequests(store, START + 60_000);
  await see({ id: 'n.2', at: START + 70_000, phase: 'end', outcome: 'answered' });
  expect((await all()).prompts.map(({ id }) => id)).toEqual(['n.1', 'n.3']);
});

test('a refused prompt leaves no turn behind', async () => {
  await see({});
  await see({ phase: 'end', at: START + 90, outcome: 'refused' });
  const { days, moments, prompts } = await all();
  expect(prompts).toMatchObject([{ outcome: 'refused' }]);
  expect(moments).toEqual([]);
  expect(days).toMatchObject([{ prompts: 0, refused: 1, turns: 0 }]);
});

test('the end of a request that was set aside makes no row, told twice neither', async () => {
  await ignoreRequest(store, 'n.1', START);
  for (const mayCreate of [false, true, true])
    expect(await see({ phase: 'end', at: START + 900, outcome: 'answered' }, mayCreate)).toBe(false);
  expect((await all()).prompts).toEqual([]);
  await forgetRequests(store, START + 20_000);
  expect(await store((database) => database.count('requests'))).toBe(0);
});

test('an end alone makes a row only where it may', async () => {
  expect(await see({ phase: 'end', outcome: 'answered' }, false)).toBe(false);
  expect(await see({ phase: 'end', outcome: 'answered' }, true)).toBe(true);
});

test('a late event of a deleted prompt does not bring it back', async () => {
  await see({});
  await remove(store, { what: 'entry', type: 'prompt', id: 'n.1' }, clock);
  expect(await see({ phase: 'end', at: START + 900, outcome: 'answered' })).toBe(false);
  expect((await all()).prompts).toEqual([]);
});

test('time alone is a turn after ten seconds, and only where prompts are not recorded', async () => {
  await recordActive(store, { service: 'claude', from: START, to: START + 9000 }, true, localTime);
  expect((await all()).days).toMatchObject([{ turns: 0, activeMs: 9000 }]);
  await recordActive(store, { service: 'claude', from: START + 9000, to: START + 11_000 }, true, localTime);
  expect((await all()).days).toMatchObject([{ turns: 1, activeMs: 11_000 }]);
  await recordActive(store, { service: 'gemini', from: START, to: START + 60_000 }, false, localTime);
  expect((await all()).days.find(({ service }) => service === 'gemini')).toMatchObject({ turns: 0, activeMs: 60_000 });
});

test('a time before the first prompt belongs to the same turn', async () => {
  await recordActive(store, { service: 'claude', from: START, to: START + 20_000 }, false, localTime);
  await prompt('n.1', START + 25_000);
  expect((await all()).moments).toMatchObject([{ prompts: 1, activeMs: 20_000, counted: 1, startAt: START }]);
});

test('deleting: one prompt, a turn, days over midnight, a service, everything', async () => {
  await prompt('n.1', START);
  await prompt('n.2', START + 10 * MINUTE);
  await prompt('n.3', START + 119 * MINUTE);
  await prompt('n.4', START + 121 * MINUTE);
  await prompt('n.5', START + 10 * MINUTE, { service: 'gemini', rule: 'stream-generate' });
  await remove(store, { what: 'entry', type: 'prompt', id: 'n.2' }, clock);
  await expectDaysToAgree();
  expect((await remove(store, { what: 'days', from: '2026-11-16', to: '2026-11-16' }, clock)).count).toBeGreaterThan(0);
  const rest = await all();
  expect(rest.prompts.map(({ id }) => id)).toEqual(['n.4']);
  expect(rest.days).toMatchObject([{ day: '2026-11-17', prompts: 1, turns: 1 }]);
  await expectDaysToAgree();
  await prompt('n.6', START + 26 * 60 * MINUTE, { service: 'gemini', rule: 'stream-generate' });
  await remove(store, { what: 'service', service: 'gemini' }, clock);
  expect((await all()).days.map(({ service }) => service)).toEqual(['claude']);
  const [turn] = (await all()).moments;
  await remove(store, { what: 'entry', type: 'moment', id: turn?.id ?? '' }, clock);
  expect(await all()).toMatchObject({ prompts: [], moments: [], days: [] });
  await prompt('n.7', START);
  expect(await remove(store, { what: 'all' }, clock)).toMatchObject({ count: 2 });
  expect(await all()).toEqual({ days: [], prompts: [], moments: [], gaps: [], notes: [], said: [] });
});

/** A turn from ten to midnight until ten past: a prompt and ten minutes on either side. */
async function liveOverMidnight() {
  const midnight = START + 120 * MINUTE;
  await prompt('n.1', midnight - 9 * MINUTE);
  for (let minute = -10; minute < 10; minute += 1) {
    const from = midnight + (minute + 0.5) * MINUTE;
    await recordActive(store, { service: 'claude', from, to: Math.min(from + MINUTE, midnight + 10 * MINUTE) }, false, localTime);
  }
  await prompt('n.2', midnight + 9 * MINUTE);
  return midnight;
}

test('time in a turn over midnight is that of the day it passed in', async () => {
  const midnight = await liveOverMidnight();
  const { days, moments } = await all();
  expect(moments).toMatchObject([{ day: '2026-11-16', activeMs: 19.5 * MINUTE, nextDayMs: 10 * MINUTE }]);
  expect(days.map(({ activeMs }) => activeMs)).toEqual([9.5 * MINUTE, 10 * MINUTE]);
  // A day and the day after: the next night it is another turn, however close.
  for (let minute = 35; minute < 24 * 60; minute += 25) await prompt(`m.${minute}`, midnight + minute * MINUTE);
  await prompt('n.3', midnight + (24 * 60 + 1) * MINUTE);
  expect((await all()).moments.map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-18']);
  await expectDaysToAgree();
});

test.each([
  ['2026-11-16', '2026-11-17', 'n.2', { day: '2026-11-17', minute: 0, activeMs: 10 * MINUTE }],
  ['2026-11-17', '2026-11-16', 'n.1', { day: '2026-11-16', lastAt: START + 120 * MINUTE - 1, activeMs: 9.5 * MINUTE }],
])('deleting %s of a turn over midnight leaves %s as it was, and nothing of the other', async (gone, kept, id, turn) => {
  await liveOverMidnight();
  const before = await all();
  await remove(store, { what: 'days', from: gone, to: gone }, clock);
  const { days, prompts, moments } = await all();
  expect(prompts.map((row) => row.id)).toEqual([id]);
  expect(moments).toMatchObject([{ ...turn, prompts: 1, counted: 1 }]);
  expect(moments[0]).not.toHaveProperty('nextDayMs');
  const own = before.days.filter(({ day }) => day === kept);
  expect(days).toEqual(own.map((row) => ({ ...row, turns: 1 })));
  await expectDaysToAgree();
});

test('whatever happens in whatever order, the days are the sum of the rows', async () => {
  const event = fc.record({
    id: fc.integer({ min: 0, max: 8 }),
    phase: fc.constantFrom('start', 'first-byte', 'end'),
    outcome: fc.constantFrom('open', 'begun', 'answered', 'stopped', 'refused'),
    kind: fc.constantFrom('prompt', 'edit', 'regeneration'),
    service: fc.constantFrom('claude', 'deepseek'),
    minutes: fc.integer({ min: 0, max: 400 }),
    seconds: fc.integer({ min: 0, max: 120 }),
    removes: fc.integer({ min: 0, max: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
      globalThis.indexedDB = new IDBFactory();
      store = createStore();
      for (const { id, phase, outcome, kind, service, minutes, seconds, removes } of events) {
        const at = START + minutes * MINUTE;
        await see({ id: `${service}.${id}`, tab: id, phase, outcome, kind, service, at });
        await recordActive(store, { service, from: at, to: at + seconds * 1000 }, seconds > 60, localTime);
        if (removes === 0) await remove(store, { what: 'entry', type: 'prompt', id: `${service}.${id}` }, clock);
        for (const [index, day] of ['2026-11-16', '2026-11-17'].entries())
          if (removes === 1 + index) await remove(store, { what: 'days', from: day, to: day }, clock);
        const turn = (await all()).moments[0]?.id;
        if (removes === 3 && turn !== undefined) await remove(store, { what: 'entry', type: 'moment', id: turn }, clock);
      }
      await expectDaysToAgree();
    }),
    { numRuns: 60 },
  );
});
