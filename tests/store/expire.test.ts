/** Past the chosen time no hour is left, and every figure stays what it was. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { plusDays } from '../../lib/recording/calendar.ts';
import { energyOf } from '../../lib/recording/energy-figures.ts';
import { figuresOf } from '../../lib/recording/figures.ts';
import type { PeriodFigures } from '../../lib/recording/period.ts';
import type { Day } from '../../lib/recording/record.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { expire } from '../../lib/store/expire.ts';

import { openGap } from '../../lib/store/gaps.ts';
import { forgetRequests } from '../../lib/store/record-prompt.ts';
import { recordActive } from '../../lib/store/record-time.ts';
import { clock, instantOf, localTime } from '../recording/local-time.ts';
import { readRows } from './read-rows.ts';
import { recordSighting } from './record-one.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1, 9);
const FIRST = '2026-01-01';
const TODAY = plusDays(FIRST, 119);

const stores = ['prompts', 'moments', 'days', 'answers', 'months', 'gaps', 'notes', 'requests'] as const;
const SCOPE = {
  from: FIRST,
  to: TODAY,
  today: TODAY,
  firstDay: FIRST,
  recordsPrompts: true,
  services: [],
  watched: [],
  recordsTime: true,
  madeUp: false,
};
const prompt = { service: 'claude', rule: 'completion', kind: 'prompt', tab: 1, keepDuration: true } as const;

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});

const figures = async () => figuresOf(await readRows(store, FIRST, TODAY), { ...SCOPE, localTime, now: instantOf(TODAY, 1439) });

/** A prompt and a minute in front of it each day, four hours of pause at night, and a note. */
async function live() {
  for (let day = 0; day < 120; day += 1) {
    const at = START + day * DAY_MS;
    await recordSighting(store, { ...prompt, id: `n.${day}`, phase: 'start', at, outcome: 'open' }, true, localTime);
    await recordSighting(
      store,
      { ...prompt, id: `n.${day}`, phase: 'end', at: at + 1000 + 137 * day, outcome: 'answered' },
      true,
      localTime,
    );
    await recordActive(store, { service: 'claude', from: at + 14.99 * HOUR_MS, to: at + 15.01 * HOUR_MS }, false, localTime);
    await openGap(store, { cause: 'browser-off', from: at + 13 * HOUR_MS, to: at + 17 * HOUR_MS });
  }
  const note = { id: 'note', day: FIRST, minute: 3, place: 'phone', prompts: 2 } as const;
  await store((database) => database.put('notes', note));
}

test('hours go after the chosen days, counts and ranges stay', async () => {
  await live();
  const before = await figures();
  await expire(store, TODAY, 90, clock);
  const after = await figures();
  const { prompts, moments } = await readRows(store, FIRST, TODAY);
  expect([...prompts, ...moments].every(({ day }) => day >= plusDays(TODAY, -90))).toBe(true);
  expect(prompts).toHaveLength(91);
  const timeless = ({ byDay, ...rest }: PeriodFigures) => ({
    ...rest,
    byDay: byDay.map((day) => ({ ...day, gaps: day.gaps.length > 0 })),
  });
  expect(timeless(after)).toEqual(timeless(before));
  expect(after.prompts).toBe(120);
});

test('a gap over the limit is cut there, and only the days are known of what lies before it', async () => {
  const limit = instantOf(plusDays(TODAY, -90), 0);
  await openGap(store, { cause: 'paused', from: limit - 30 * HOUR_MS, to: limit + HOUR_MS });
  await openGap(store, { cause: 'permission', from: limit - 3 * HOUR_MS, service: 'claude' });
  await openGap(store, { cause: 'clock', from: limit - HOUR_MS, to: limit });
  await openGap(store, { cause: 'storage', from: limit - HOUR_MS, to: limit - HOUR_MS });
  for (let time = 0; time < 2; time += 1) await expire(store, TODAY, 90, clock);
  const { gaps } = await readRows(store, FIRST, TODAY);
  const day = plusDays(TODAY, -91);
  const byCause = Object.fromEntries(gaps.map(({ id: _, cause, ...rest }) => [cause, rest]));
  expect(byCause).toEqual({
    paused: { fromDay: plusDays(day, -1), toDay: day, from: limit, to: limit + HOUR_MS },
    permission: { service: 'claude', fromDay: day, toDay: day, from: limit },
    clock: { fromDay: day, toDay: day },
  });
  const { byDay } = await figures();
  const causes = (on: Day) =>
    byDay
      .find((one) => one.day === on)
      ?.gaps.map(({ cause, hoursKept }) => `${cause} ${hoursKept}`)
      .sort();
  expect(causes(day)).toEqual(['clock false', 'paused false', 'permission false']);
  expect(causes(plusDays(day, 1))).toEqual(['paused true', 'permission true']);
});

const range = async () => energyOf((await readRows(store, FIRST, TODAY)).days, [], { from: FIRST, to: TODAY }).range;

/** Every number and every text in a row or a key. */
const partsOf = (value: unknown): (number | string)[] =>
  typeof value === 'number' || typeof value === 'string' ? [value] : Object.values(Object(value) as object).flatMap(partsOf);

test('past the chosen time no instant is left in any store, in no value and no key', async () => {
  await live();
  const before = await figures();
  const rangeBefore = await range();
  const later = plusDays(TODAY, 92);
  await expire(store, later, 90, clock);
  await forgetRequests(store, instantOf(later, 0));
  const found = await store((database) =>
    Promise.all(stores.flatMap((name): Promise<unknown>[] => [database.getAll(name), database.getAllKeys(name)])),
  );
  const parts = partsOf(found);
  expect(parts.length).toBeGreaterThan(1000);
  // In a name, thirteen digits together would be an instant: the groups of a random one have twelve at most.
  expect(parts.filter((part) => (typeof part === 'number' ? part > 1e11 : /\d{13}/.test(part)))).toEqual([]);
  const after = await figures();
  const rangeAfter = await range();
  expect(after).toMatchObject({ prompts: before.prompts, turns: before.turns, activeMs: before.activeMs });
  for (const bound of ['lowWh', 'midWh', 'highWh'] as const) {
    const [was, is] = [rangeBefore?.[bound] ?? 0, rangeAfter?.[bound] ?? 0];
    expect(was).toBeGreaterThan(0);
    expect(Math.abs(is - was) / was).toBeLessThanOrEqual(0.02);
  }
});
