/** A full disk, as the background meets it: nothing is written, it is said, and the time without room is a gap. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardStore } from '../../entrypoints/background/guard-store.ts';
import { hasRoom, isFull, mayOpen, onRoomChange } from '../../lib/browser/room.ts';
import { noticeLoss } from '../../lib/browser/sentinel.ts';
import { createStore, NoRoom, type Store } from '../../lib/store/database.ts';
import { readRows } from '../store/read-rows.ts';
import { soon } from './fake-events.ts';

const MB = 1024 * 1024;
const START = Date.UTC(2026, 4, 5, 12);
const note = { id: '1', day: '2026-05-05', minute: 720, at: START, place: 'phone', prompts: 1 } as const;

let freeBytes: number | undefined;
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  freeBytes = 1000 * MB;
  const estimate = async () => (freeBytes === undefined ? {} : { quota: freeBytes + 7, usage: 7 });
  vi.stubGlobal('navigator', { ...navigator, storage: { estimate } });
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + 1000 * seconds);
const put = (store: Store) => store((database) => database.put('notes', note));
const stored = () => readRows(createStore(), '0000-01-01', '9999-12-31');
const gaps = async () => (await stored()).gaps.map(({ cause, from, to }) => ({ cause, from, to }));

/** The background's store, on a disk on which writes throw `failure` while there is one. */
function onDisk() {
  const disk: { failure: unknown; touched: number } = { failure: null, touched: 0 };
  const real = createStore({ hasRoom, created: noticeLoss });
  const store = guardStore((work) =>
    real((database) => {
      disk.touched += 1;
      if (disk.failure !== null) throw disk.failure;
      return work(database);
    }),
  );
  return { disk, store };
}

test('with little space left nothing is opened, and all of it is said; with space again the time without is a gap', async () => {
  const { disk, store } = onDisk();
  await put(store);
  const changed = vi.fn();
  onRoomChange(changed);
  freeBytes = 19 * MB;
  disk.touched = 0;
  const since = Date.now();
  await expect(put(store)).rejects.toThrow(NoRoom);
  expect(disk.touched).toBe(0);
  expect([await isFull(), await mayOpen()]).toEqual([true, false]);
  expect(changed).toHaveBeenCalledTimes(1);
  pass(600);
  await expect(put(store)).rejects.toThrow(NoRoom);
  expect(await gaps()).toEqual([]);
  freeBytes = 21 * MB;
  expect(await isFull()).toBe(true);
  await put(store);
  expect([await isFull(), await mayOpen()]).toEqual([false, true]);
  expect(await gaps()).toEqual([{ cause: 'storage', from: since, to: Date.now() }]);
});

test('the disk is asked before every write: it can run full between two', async () => {
  const { store } = onDisk();
  await put(store);
  freeBytes = 0;
  await expect(put(store)).rejects.toThrow(NoRoom);
});

// In Firefox the quota never shrinks with the disk; elsewhere the browser may not tell at all.
describe.each([
  ['never shrinks', 1000 * MB],
  ['is not told', undefined],
] as const)('where the quota %s', (_, free) => {
  test.each(['QuotaExceededError', 'UnknownError', 'AbortError'])(
    'a write that ends in %s stops the next ones for a while',
    async (name) => {
      freeBytes = free;
      const { disk, store } = onDisk();
      await put(store);
      const since = Date.now();
      disk.failure = new DOMException('full', name);
      await expect(put(store)).rejects.toThrow(disk.failure);
      disk.touched = 0;
      await expect(put(store)).rejects.toThrow(NoRoom);
      expect([disk.touched, await isFull()]).toEqual([0, true]);
      pass(25);
      await expect(put(store)).rejects.toThrow(disk.failure);
      expect(await isFull()).toBe(true);
      disk.failure = null;
      pass(25);
      expect(await isFull()).toBe(true);
      await put(store);
      expect(await isFull()).toBe(false);
      expect(await gaps()).toEqual([{ cause: 'storage', from: since, to: Date.now() }]);
    },
  );
});

test('an error of our own is no full disk', async () => {
  const { disk, store } = onDisk();
  disk.failure = new DOMException('twice the same key', 'ConstraintError');
  await expect(put(store)).rejects.toThrow(disk.failure);
  disk.failure = null;
  await put(store);
  expect(await gaps()).toEqual([]);
});

test('it is tried again though nothing else happens', async () => {
  const { store } = onDisk();
  freeBytes = 0;
  await expect(put(store)).rejects.toThrow(NoRoom);
  const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'room', scheduledTime: 0, persistAcrossSessions: true });
  expect(await fakeBrowser.alarms.get('room')).toMatchObject({ periodInMinutes: 0.5 });
  await ring();
  expect(await isFull()).toBe(true);
  freeBytes = 1000 * MB;
  await soon(async () => {
    await ring();
    expect(await isFull()).toBe(false);
  });
  expect(await fakeBrowser.alarms.get('room')).toBeUndefined();
});

test('a session that begins without room counts it from the last sign of life', async () => {
  const closed = START - 9 * 3_600_000;
  await fakeBrowser.storage.local.set({ pulse: closed });
  freeBytes = 0;
  const { store } = onDisk();
  await expect(put(store)).rejects.toThrow(NoRoom);
  freeBytes = 1000 * MB;
  await put(store);
  expect(await gaps()).toEqual([{ cause: 'storage', from: closed, to: START }]);
});

test('Chromium’s log is begun anew once a session and after each time without room, and nothing of it stays', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const ballasts = () => opened.mock.calls.filter(([name]) => name === 'ballast').length;
  const { store } = onDisk();
  await Promise.all([put(store), put(store)]);
  await put(store);
  expect(ballasts()).toBe(1);
  freeBytes = 0;
  await expect(put(store)).rejects.toThrow(NoRoom);
  freeBytes = 1000 * MB;
  await put(store);
  expect(ballasts()).toBe(2);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['record']);
});

test('a record that is made anew, where there was one, is a lost one', async () => {
  const { store } = onDisk();
  await put(store);
  expect(await fakeBrowser.storage.local.get('lost')).toEqual({});
  await fakeBrowser.storage.local.set({ sentinel: '2026-05-04' });
  globalThis.indexedDB = new IDBFactory();
  await put(onDisk().store);
  expect(await fakeBrowser.storage.local.get('lost')).toEqual({ lost: true });
});
