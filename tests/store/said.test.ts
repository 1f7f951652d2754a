/** What was said lies in the database beside the record: by kind and day, and it outlasts the hours of its turn. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Said } from '../../lib/recording/said.ts';
import { createStore } from '../../lib/store/database.ts';
import { expire } from '../../lib/store/expire.ts';
import { remove, undoRemoval } from '../../lib/store/remove.ts';
import { expireSaid, readSaid, say } from '../../lib/store/said.ts';
import { clock } from '../recording/local-time.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const tags = (id: string, day: string): Said => ({ what: 'tags', id, day, service: 'claude', purpose: ['learn'] });
const HELPER: Said = { what: 'helper', id: 'a', day: '2026-11-01', name: 'Sam', place: 1 };

test('read by kind and days, put in place of what had its name, taken away', async () => {
  const store = createStore();
  await say(store, [tags('a', '2026-11-17'), tags('b', '2026-11-18'), HELPER]);
  expect((await readSaid(store, 'tags', { from: '2026-11-18', to: '2026-11-30' })).map(({ id }) => id)).toEqual(['b']);
  await say(store, [{ ...tags('a', '2026-11-17'), corrected: 1 } as Said]);
  expect(await readSaid(store, 'tags')).toHaveLength(2);
  expect((await remove(store, { what: 'entry', type: 'tags', id: 'a' }, clock)).count).toBe(1);
  expect((await readSaid(store, 'tags')).map(({ id }) => id)).toEqual(['b']);
  expect(await readSaid(store, 'helper')).toEqual([HELPER]);
});

test('hours go and tags stay, as long as the person says; helpers stay until they are deleted', async () => {
  const store = createStore();
  await say(store, [tags('a', '2026-10-01'), tags('b', '2026-11-18'), HELPER]);
  await expire(store, '2026-11-20', 1, clock);
  expect(await readSaid(store, 'tags')).toHaveLength(2);
  await expireSaid(store, '2026-11-01');
  expect((await readSaid(store, 'tags')).map(({ id }) => id)).toEqual(['b']);
  expect(await readSaid(store, 'helper')).toHaveLength(1);
});

test('deleted with its days and its service, and brought back', async () => {
  const store = createStore();
  await say(store, [tags('a', '2026-11-17'), tags('b', '2026-11-18'), HELPER]);
  const { taken } = await remove(store, { what: 'days', from: '2026-11-17', to: '2026-11-17' }, clock);
  expect((await readSaid(store, 'tags')).map(({ id }) => id)).toEqual(['b']);
  await undoRemoval(store, taken);
  expect(await readSaid(store, 'tags')).toHaveLength(2);
  await remove(store, { what: 'service', service: 'claude' }, clock);
  expect(await readSaid(store, 'tags')).toEqual([]);
  expect(await readSaid(store, 'helper')).toHaveLength(1);
  await remove(store, { what: 'all' }, clock);
  expect(await readSaid(store, 'helper')).toEqual([]);
});
