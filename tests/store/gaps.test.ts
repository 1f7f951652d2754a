/** Gaps that last as long as their reason, and what deleting and expiring leave of gaps. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Gap } from '../../lib/recording/record.ts';
import type { WantedGap } from '../../lib/recording/wanted-gaps.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { followGaps, openGap } from '../../lib/store/gaps.ts';
import { remove } from '../../lib/store/remove.ts';
import { clock, instantOf, localTime } from '../recording/local-time.ts';
import { recordSighting } from './record-one.ts';

const MONDAY = '2026-11-16';
const START = instantOf(MONDAY, 22 * 60);
const MINUTE = 60_000;

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});

const gaps = async () => {
  const rows = await store((database) => database.getAll('gaps'));
  return rows.map(({ id: _, ...gap }) => gap).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
};
const follow = (minute: number, ...wanted: WantedGap[]) => followGaps(store, START + minute * MINUTE, () => wanted);
const put = (gap: Omit<Gap, 'id'>) => store((database) => database.put('gaps', { id: 'gap', ...gap }));

test('a gap is opened once, and closed when it is over', async () => {
  await follow(0, { cause: 'paused', to: START + 15 * MINUTE });
  await follow(1, { cause: 'paused' }, { cause: 'permission', service: 'claude' }, { cause: 'permission', service: 'gemini' });
  await follow(40, { cause: 'permission', service: 'gemini' });
  expect(await gaps()).toEqual([
    { cause: 'paused', from: START, to: START + 40 * MINUTE },
    { cause: 'permission', service: 'claude', from: START + MINUTE, to: START + 40 * MINUTE },
    { cause: 'permission', service: 'gemini', from: START + MINUTE },
  ]);
});

test('what of an open gap was deleted does not come back, and nothing is written where nothing changes', async () => {
  const doubt = { cause: 'unsure', service: 'claude', from: START } as const;
  expect(await follow(0, doubt)).toBe(true);
  expect(await follow(1, doubt)).toBe(false);
  const [kept] = await store((database) => database.getAll('gaps'));
  await store((database) => database.put('gaps', { ...(kept as Gap), from: START + 5 * MINUTE }));
  expect(await follow(6, doubt)).toBe(false);
  expect(await gaps()).toEqual([{ ...doubt, from: START + 5 * MINUTE }]);
  // A doubt that became certain began when that is known to have begun.
  await follow(9, { cause: 'blind', service: 'claude', from: START + 7 * MINUTE });
  expect(await gaps()).toEqual([{ cause: 'blind', service: 'claude', from: START + 7 * MINUTE }]);
});

test('a gap of another kind is none of those that are followed', async () => {
  await openGap(store, { cause: 'storage', from: START, to: START + 9 * MINUTE });
  await follow(5);
  expect(await gaps()).toEqual([{ cause: 'storage', from: START, to: START + 9 * MINUTE }]);
});

test('what is wanted is asked with the days as they are: none once everything is deleted', async () => {
  const see = { id: 'n.1', service: 'claude', rule: 'completion', kind: 'prompt', tab: 1, keepDuration: true } as const;
  await recordSighting(store, { ...see, phase: 'start', at: START, outcome: 'open' }, true, localTime);
  const compare = () => followGaps(store, START, (days) => (days.length > 0 ? [{ cause: 'not-agreed' }] : []));
  await compare();
  expect(await gaps()).toEqual([{ cause: 'not-agreed', from: START }]);
  await remove(store, { what: 'all' }, clock);
  await compare();
  expect(await gaps()).toEqual([]);
});

const TUESDAY = '2026-11-17';
const midnight = instantOf(TUESDAY, 0);
const now = () => midnight + 600 * MINUTE;

test.each<[string, Omit<Gap, 'id'>, Omit<Gap, 'id'>[]]>([
  ['within the day', { cause: 'updated', from: midnight, to: midnight + MINUTE }, []],
  ['on another day', { cause: 'updated', from: START, to: START + MINUTE }, [{ cause: 'updated', from: START, to: START + MINUTE }]],
  ['into the day', { cause: 'updated', from: START, to: midnight + MINUTE }, [{ cause: 'updated', from: START, to: midnight }]],
  [
    'over the day',
    { cause: 'updated', from: START, to: START + 9000 * MINUTE },
    [{ cause: 'updated', from: START, to: START + 9000 * MINUTE }],
  ],
  ['still open', { cause: 'permission', from: midnight, service: 'claude' }, [{ cause: 'permission', from: now(), service: 'claude' }]],
  ['on the day, without hours', { cause: 'clock', fromDay: TUESDAY, toDay: TUESDAY }, []],
  [
    'into the day, without hours',
    { cause: 'clock', fromDay: MONDAY, toDay: TUESDAY },
    [{ cause: 'clock', fromDay: MONDAY, toDay: MONDAY }],
  ],
])('deleting a day, of a gap %s', async (_where, gap, left) => {
  await put(gap);
  await remove(store, { what: 'days', from: TUESDAY, to: TUESDAY }, { ...clock, now });
  expect(await gaps()).toEqual(left);
});
