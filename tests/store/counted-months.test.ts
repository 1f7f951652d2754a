/** Months that were read once tell the same as their days, whatever happens to those afterwards. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { plusDays } from '../../lib/recording/calendar.ts';
import { readCountedDays } from '../../lib/store/counted-months.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { ofDays } from '../../lib/store/ranges.ts';
import { recordActive } from '../../lib/store/record-time.ts';
import { remove, undoRemoval } from '../../lib/store/remove.ts';
import { clock, instantOf, localTime } from '../recording/local-time.ts';
import { recordSighting } from './record-one.ts';

const FIRST = '2026-07-20';
const LAST = '2026-11-18';

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});

const inOrder = <T extends { day: string; service: string }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => `${a.day} ${a.service}`.localeCompare(`${b.day} ${b.service}`));
const daysOnDisk = (from: string, to: string) => store((database) => database.getAll('days', ofDays(from, to)));
const monthsOnDisk = () => store((database) => database.getAllKeys('months'));
let sent = 0;
const send = (day: string, service: string) => {
  sent += 1;
  const at = instantOf(day, 600 + (sent % 300));
  const event = { id: `n.${sent}`, service, rule: 'completion', kind: 'prompt', tab: 1, keepDuration: false } as const;
  return recordSighting(store, { ...event, phase: 'start', at, outcome: 'open' }, true, localTime);
};
const expectSame = async (from: string, to: string) =>
  expect(inOrder(await readCountedDays(store, { from, to }))).toEqual(inOrder(await daysOnDisk(from, to)));

test('months that are over are kept as they were read; the last one is not', async () => {
  await send(FIRST, 'claude');
  await send(LAST, 'claude');
  await expectSame(FIRST, LAST);
  expect(await monthsOnDisk()).toEqual(['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01']);
  await send('2026-09-30', 'gemini');
  expect(await monthsOnDisk()).toEqual(['2026-07-01', '2026-08-01', '2026-10-01']);
  await expectSame(FIRST, LAST);
});

test('nothing is left once everything is deleted', async () => {
  await send(FIRST, 'claude');
  await expectSame(FIRST, LAST);
  await remove(store, { what: 'all' }, clock);
  expect(await monthsOnDisk()).toEqual([]);
});

const day = fc.nat(120).map((days) => plusDays(FIRST, days));
const service = fc.constantFrom('claude', 'gemini');
const act = fc.oneof(
  fc.record({ what: fc.constant('send' as const), day, service }),
  fc.record({ what: fc.constant('active' as const), day, service }),
  fc.record({ what: fc.constant('delete' as const), day, undone: fc.boolean() }),
  fc.record({ what: fc.constant('read' as const), day }),
);

test('read before or after any change, they equal the days', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      globalThis.indexedDB = new IDBFactory();
      store = createStore();
      for (const one of acts) {
        if (one.what === 'send') await send(one.day, one.service);
        // Over midnight, so that two days change, and at a month's end two months.
        const from = instantOf(one.day, 1435);
        if (one.what === 'active') await recordActive(store, { service: one.service, from, to: from + 600_000 }, true, localTime);
        if (one.what === 'delete') {
          const { taken } = await remove(store, { what: 'days', from: one.day, to: plusDays(one.day, 20) }, clock);
          if (one.undone) await undoRemoval(store, taken);
        }
        if (one.what === 'read') await expectSame(one.day, LAST);
      }
      await expectSame(FIRST, plusDays(LAST, 40));
    }),
    { numRuns: 40 },
  );
});
