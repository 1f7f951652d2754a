/** A saved copy brought back: the same rows, once, all or nothing. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { expire } from '../../lib/store/expire.ts';
import { openGap } from '../../lib/store/gaps.ts';
import { recordActive } from '../../lib/store/record-time.ts';
import { remove } from '../../lib/store/remove.ts';
import { restore } from '../../lib/store/restore.ts';
import { readWhole } from '../../lib/store/whole.ts';
import { clock, localTime } from '../recording/local-time.ts';
import { ignoreRequest, recordSighting } from './record-one.ts';

const MINUTE = 60_000;
/** An hour before midnight. */
const START = Date.UTC(2026, 10, 16, 23);
const NOW = START + 48 * 60 * MINUTE;

let store: Store;
beforeEach(() => {
  store = computer();
});
afterEach(() => vi.restoreAllMocks());

/** A browser with a database of its own; what is done next is done there. */
function computer(): Store {
  globalThis.indexedDB = new IDBFactory();
  return createStore();
}

const save = () => readWhole(store, NOTHING_CHOSEN, { ...clock, now: () => NOW });
const rows = async () => {
  const { savedAt: _, ...archive } = await save();
  return archive;
};

async function prompt(id: string, at: number, service = 'claude') {
  const sighting = { id, service, rule: 'completion', kind: 'prompt', tab: Number(id.replace(/\D/g, '')), keepDuration: true } as const;
  await recordSighting(store, { ...sighting, phase: 'start', at, outcome: 'open' }, true, localTime);
  await recordSighting(store, { ...sighting, phase: 'first-byte', at: at + 500, outcome: 'begun' }, true, localTime);
  await recordSighting(store, { ...sighting, phase: 'end', at: at + 9000, outcome: 'answered' }, true, localTime);
}

/** Two turns, one of them over midnight, time in front of it, a pause, and a note. */
async function live(computerId: string) {
  await prompt(`${computerId}.1`, START - 300 * MINUTE, 'deepseek');
  await prompt(`${computerId}.2`, START + 50 * MINUTE);
  for (let minute = 50; minute < 75; minute += 1) {
    const from = START + minute * MINUTE;
    await recordActive(store, { service: 'claude', from, to: from + MINUTE }, false, localTime);
  }
  await prompt(`${computerId}.3`, START + 70 * MINUTE);
  await openGap(store, { cause: 'paused', from: START + 90 * MINUTE, to: START + 105 * MINUTE });
  const note = { id: `${computerId}.note`, day: '2026-11-16', minute: 3, place: 'phone', prompts: 2 } as const;
  await store((database) => database.put('notes', note));
}

test('saved, deleted and brought back, every row is what it was', async () => {
  await live('a');
  const copy = await save();
  const before = await rows();
  await remove(store, { what: 'all' }, clock);
  expect((await rows()).prompts).toEqual([]);
  expect(await restore(store, copy)).toBe(3 + 2 + 3 + 1 + 1);
  expect(await rows()).toEqual(before);
});

test('bringing back what is here already changes nothing, and neither does a second time', async () => {
  await live('a');
  const copy = await save();
  const before = await rows();
  expect(await restore(store, copy)).toBe(0);
  await remove(store, { what: 'entry', type: 'prompt', id: 'a.2' }, clock);
  expect(await restore(store, copy)).toBeGreaterThan(0);
  expect(await restore(store, copy)).toBe(0);
  expect(await rows()).toEqual(before);
});

test('the copy of another computer adds up with what is here', async () => {
  await live('a');
  const copy = await save();
  store = computer();
  await live('b');
  await restore(store, copy);
  const { prompts, moments, days } = await rows();
  expect(prompts).toHaveLength(6);
  expect(moments.map(({ counted }) => counted)).toEqual([1, 1, 1, 1]);
  const figures = days.map(({ day, service, prompts, turns }) => ({ day, service, prompts, turns }));
  expect(figures).toEqual([
    { day: '2026-11-16', service: 'claude', prompts: 2, turns: 2 },
    { day: '2026-11-16', service: 'deepseek', prompts: 2, turns: 2 },
    { day: '2026-11-17', service: 'claude', prompts: 2, turns: 0 },
  ]);
  await remove(store, { what: 'service', service: 'deepseek' }, clock);
  await prompt('c.9', START + 80 * MINUTE);
  expect((await rows()).days.map(({ prompts }) => prompts)).toEqual([2, 3]);
});

test('an old copy brings the hours back, and no figure changes', async () => {
  await live('a');
  const copy = await save();
  const before = await rows();
  await expire(store, '2026-12-31', 1, clock);
  expect((await rows()).prompts).toEqual([]);
  expect(await restore(store, copy)).toBe(3 + 2 + 1);
  const gaps = before.gaps.map((gap) => ({ ...gap, fromDay: '2026-11-17', toDay: '2026-11-17' }));
  expect(await rows()).toEqual({ ...before, gaps });
});

test('open requests stay as they are', async () => {
  await ignoreRequest(store, 'n.1', START);
  await live('a');
  const requests = () => store((database) => database.getAll('requests'));
  const before = await requests();
  await restore(store, await save());
  expect(await requests()).toEqual(before);
  expect(before.length).toBeGreaterThan(1);
});

test.each([1, 3, 5])('a failure at row %i of five leaves everything as it was', async (failing) => {
  await live('a');
  const copy = await save();
  await remove(store, { what: 'service', service: 'claude' }, clock);
  await prompt('z.1', START + 200 * MINUTE);
  const before = await rows();
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    puts += 1;
    if (puts === failing) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  });
  await expect(restore(store, copy)).rejects.toThrow('no room');
  vi.restoreAllMocks();
  expect(await rows()).toEqual(before);
  expect(await restore(store, copy)).toBe(5);
});

test('the made-up notebook brings back in memory, by the same rules', async () => {
  const notebook = createMadeUpNotebook();
  const copy = await notebook.archive();
  expect(await notebook.restore(copy)).toBe(0);
  await notebook.remove({ what: 'service', service: 'claude' });
  expect((await notebook.archive()).days.some(({ service }) => service === 'claude')).toBe(false);
  expect(await notebook.restore(copy)).toBeGreaterThan(0);
  expect((await notebook.archive()).days).toEqual(copy.days);
  expect((await notebook.archive()).prompts).toHaveLength(copy.prompts.length);
  await notebook.remove({ what: 'all' });
  expect(await notebook.archive()).toMatchObject({ prompts: [], moments: [], days: [], notes: [] });
});
