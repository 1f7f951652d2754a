/** Pages of entries: put together they are the list itself, filtered and in order, on disk and in memory. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBIndex } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { placeOf } from '../../lib/recording/entries.ts';
import type { Entry, EntryQuery } from '../../lib/recording/notebook.ts';
import type { Moment, Note, Prompt } from '../../lib/recording/record.ts';
import type { Said } from '../../lib/recording/said.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { readEntries } from '../../lib/store/entries.ts';
import { instantOf } from '../recording/local-time.ts';

const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18'];
const SERVICES = ['claude', 'gemini'];
const day = fc.constantFrom(...DAYS);
const service = fc.constantFrom(...SERVICES);
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Few minutes, so that many fall together. */
const row = fc.record({
  day,
  minute: fc.integer({ min: 0, max: 2 }),
  service,
  type: fc.constantFrom('prompt', 'moment', 'note', 'tags', 'asked', 'helper'),
  kind: fc.constantFrom('prompt', 'edit', 'regeneration'),
  outcome: fc.constantFrom('answered', 'stopped', 'refused'),
  unnamed: fc.boolean(),
});
type Made = { prompts: Prompt[]; moments: Moment[]; notes: Note[]; said: Said[] };
type Listed = { [Kind in keyof Made]: readonly Made[Kind][number][] };

function make(rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]): Made {
  const made: Made = { prompts: [], moments: [], notes: [], said: [] };
  for (const [index, { type, kind, outcome, unnamed, service, ...when }] of rows.entries()) {
    const id = `${(index * 7) % 11}.${index}`;
    const at = instantOf(when.day, when.minute);
    if (type === 'prompt') made.prompts.push({ id, service, rule: 'r', kind, outcome, at, ...when });
    const rest = { startAt: at, lastAt: at, prompts: 1, activeMs: 0, byTime: false, counted: 1 } as const;
    if (type === 'moment') made.moments.push({ id, service, ...rest, ...when });
    const { day, minute } = when;
    if (type === 'tags') made.said.push({ what: 'tags', id, day, service });
    if (type === 'helper') made.said.push({ what: 'helper', id, day, name: 'Sam', place: index });
    if (type === 'asked')
      made.said.push({ what: 'asked', id, day, minute, at, occasion: 'pause', question: 'PA-01', outcome: 'on', service });
    if (type === 'note') made.notes.push({ id, place: 'phone', prompts: 1, ...when, ...(unnamed ? {} : { service }) });
  }
  return made;
}

async function storeWith({ prompts, moments, notes, said }: Made): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  await store(async (database) => {
    const writing = database.transaction(['prompts', 'moments', 'notes', 'said'], 'readwrite');
    for (const one of prompts) writing.objectStore('prompts').put(one);
    for (const one of moments) writing.objectStore('moments').put(one);
    for (const one of notes) writing.objectStore('notes').put(one);
    for (const one of said) writing.objectStore('said').put(one);
    await writing.done;
  });
  return store;
}

type Filter = Omit<EntryQuery, 'limit' | 'before'>;

/** The list as anyone would write it down, with none of the code that is tried. */
function listed({ prompts, moments, notes, said }: Listed, { service, kind, from, to }: Filter): string[] {
  const all = [
    ...prompts.map((one) => ({ ...one, as: one.outcome === 'refused' ? 'refused' : one.kind })),
    ...moments.map((one) => ({ ...one, as: 'moment' })),
    ...notes.map((one) => ({ ...one, as: 'note' })),
    ...said.map((one) => ({ minute: -1, service: undefined, ...one, as: one.what as string })),
  ];
  const key = (one: { day: string; minute: number; id: string }) => `${one.day} ${String(one.minute + 1).padStart(4, '0')} ${one.id}`;
  return all
    .filter((one) => (service ?? one.service) === one.service && (kind ?? one.as) === one.as)
    .filter((one) => one.day >= (from ?? one.day) && one.day <= (to ?? one.day))
    .map(key)
    .sort()
    .reverse()
    .map((text) => text.split(' ')[2] ?? '');
}

async function leaf(read: (query: EntryQuery) => Promise<{ entries: readonly Entry[]; more: boolean }>, filter: Filter, limit: number) {
  const seen: string[] = [];
  let query: EntryQuery = { ...filter, limit };
  for (let page = 0; page < 100; page += 1) {
    const { entries, more } = await read(query);
    seen.push(...entries.map(({ id }) => id));
    const before = entries.at(-1);
    expect(entries.length).toBeLessThanOrEqual(limit);
    if (!more || !before) return seen;
    query = { ...query, before: placeOf(before) };
  }
  throw new Error('It never ends');
}

const filter: fc.Arbitrary<Filter> = fc
  .record({
    service: optional(service),
    kind: optional(fc.constantFrom('prompt', 'edit', 'regeneration', 'refused', 'moment', 'note', 'tags', 'asked', 'helper')),
    from: optional(day),
    to: optional(day),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

afterEach(() => vi.restoreAllMocks());

test('page after page is the list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), filter, fc.integer({ min: 1, max: 7 }), async (rows, asked, limit) => {
      const made = make(rows);
      const store = await storeWith(made);
      expect(await leaf((query) => readEntries(store, query), asked, limit)).toEqual(listed(made, asked));
    }),
    { numRuns: 150 },
  );
});

test('so it is in the made-up week', async () => {
  const notebook = createMadeUpNotebook();
  const { prompts, moments, notes, said } = await notebook.archive();
  for (const asked of [{}, { service: 'claude' }, { kind: 'moment' }, { from: '2026-11-17', to: '2026-11-18' }] as const) {
    expect(await leaf((query) => notebook.entries(query), asked, 5)).toEqual(listed({ prompts, moments, notes, said }, asked));
  }
});

test('a page is found from where it begins: an entry deleted meanwhile is no matter', async () => {
  const made = make([0, 1, 2].map((minute) => ({ ...SAME, minute })));
  const store = await storeWith(made);
  const before = { day: DAYS[0] ?? '', minute: 1, id: 'gone' };
  expect((await readEntries(store, { limit: 5, before })).entries.map((entry) => placeOf(entry).minute)).toEqual([1, 0]);
});

const SAME = {
  day: DAYS[0] ?? '',
  minute: 0,
  service: 'claude',
  type: 'prompt',
  kind: 'prompt',
  outcome: 'answered',
  unnamed: false,
} as const;

test.each([
  ['the last page of many', {}, 20],
  ['few refused among many', { kind: 'refused' }, 5],
  ['few edits among many', { kind: 'edit', service: 'claude' }, 5],
] as const)('however many are kept, little is read for %s', async (_what, asked, most) => {
  const many = make(
    Array.from({ length: 1500 }, (_, index) => ({
      ...SAME,
      minute: Math.floor(index / 500),
      outcome: index === 700 ? ('refused' as const) : ('answered' as const),
      kind: index === 900 ? ('edit' as const) : ('prompt' as const),
    })),
  );
  const store = await storeWith(many);
  const list = listed(many, asked);
  const place = [...many.prompts].find(({ id }) => id === list.at(-9));
  const { openCursor } = IDBIndex.prototype;
  let read = 0;
  vi.spyOn(IDBIndex.prototype, 'openCursor').mockImplementation(function (this: IDBIndex, ...given) {
    const request = openCursor.apply(this, given);
    request.addEventListener('success', () => {
      read += 1;
    });
    return request;
  });
  const whole = vi.spyOn(IDBIndex.prototype, 'getAll');
  const { entries } = await readEntries(store, { ...asked, limit: 10, ...(place ? { before: place } : {}) });
  expect(entries.map(({ id }) => id)).toEqual(place ? list.slice(-8) : list);
  expect(whole).not.toHaveBeenCalled();
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThanOrEqual(most);
});
