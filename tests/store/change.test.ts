/** Correcting, deleting and taking back: the days stay the sum of the rows, and what is taken back is as it was. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { countDays } from '../../lib/recording/day-row.ts';
import type { Correction, Removal } from '../../lib/recording/notebook.ts';
import type { Sighting } from '../../lib/recording/sighting.ts';
import { correct } from '../../lib/store/correct.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { expire } from '../../lib/store/expire.ts';
import { openGap } from '../../lib/store/gaps.ts';
import { recordActive } from '../../lib/store/record-time.ts';
import { remove, undoRemoval } from '../../lib/store/remove.ts';
import { restore } from '../../lib/store/restore.ts';
import { readSaid, say } from '../../lib/store/said.ts';
import { readWhole } from '../../lib/store/whole.ts';
import { aSighting } from '../recording/a-sighting.ts';
import { clock, instantOf, localTime } from '../recording/local-time.ts';
import { recordSighting } from './record-one.ts';

const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';
const START = instantOf(MONDAY, 22 * 60);
const MINUTE = 60_000;

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});

const archive = () => readWhole(store, NOTHING_CHOSEN, clock);
const whole = async () => {
  const { prompts, moments, days, gaps, notes } = await archive();
  return { prompts, moments, days, gaps: [...gaps].sort((a, b) => a.id.localeCompare(b.id)), notes };
};
const see = (change: Partial<Sighting>) => recordSighting(store, aSighting(START, change), true, localTime);
const prompt = async (id: string, at: number, change: Partial<Sighting> = {}) => {
  await see({ id, at, ...change });
  await see({ id, at: at + 5000, phase: 'end', outcome: 'answered', ...change });
};
const fix = (correction: Correction) => correct(store, correction, clock);

async function expectSumsToAgree() {
  const { days, prompts, moments } = await whole();
  expect(days).toEqual(countDays(prompts, moments));
  for (const moment of moments) {
    const own = prompts.filter((row) => row.moment === moment.id);
    expect(own).toHaveLength(moment.prompts);
    for (const { service } of own) expect(service).toBe(moment.service);
    expect(moment.prompts + moment.activeMs).toBeGreaterThan(0);
  }
  expect(prompts.every(({ at, day, minute }) => JSON.stringify(localTime(at)) === JSON.stringify({ day, minute }))).toBe(true);
}

test('a prompt of another service leaves its turn, and makes one there', async () => {
  await prompt('n.1', START);
  await prompt('n.2', START + 5 * MINUTE);
  expect(await fix({ type: 'prompt', id: 'n.1', service: 'gemini' })).toBe('corrected');
  const { days, moments, prompts } = await whole();
  expect(prompts.find(({ id }) => id === 'n.1')).toMatchObject({ service: 'gemini', corrected: 1, at: START });
  expect(moments.map(({ service, startAt, lastAt }) => [service, startAt, lastAt]).sort()).toEqual([
    ['claude', START + 5 * MINUTE, START + 5 * MINUTE + 5000],
    ['gemini', START, START + 5000],
  ]);
  expect(days.map(({ service, prompts, turns }) => [service, prompts, turns])).toEqual([
    ['claude', 1, 1],
    ['gemini', 1, 1],
  ]);
  await expectSumsToAgree();
});

test('at another time its instants go along, and it joins the turn that is there', async () => {
  await prompt('n.1', START + 17_000);
  await prompt('n.2', START + 180 * MINUTE);
  expect(await fix({ type: 'prompt', id: 'n.1', day: TUESDAY, minute: 50 })).toBe('corrected');
  const { prompts, moments } = await whole();
  const at = instantOf(TUESDAY, 50) + 17_000;
  expect(prompts.find(({ id }) => id === 'n.1')).toMatchObject({ at, startAt: at, endAt: at + 5000, day: TUESDAY, minute: 50 });
  expect(moments).toMatchObject([{ prompts: 2, startAt: at, day: TUESDAY }]);
  await expectSumsToAgree();
});

test('a prompt that was none leaves its turn, and comes back to one', async () => {
  await prompt('n.1', START);
  await fix({ type: 'prompt', id: 'n.1', kind: 'regeneration' });
  expect(await whole()).toMatchObject({ moments: [], days: [{ prompts: 0, regenerations: 1, turns: 0 }] });
  await fix({ type: 'prompt', id: 'n.1', kind: 'edit' });
  expect(await whole()).toMatchObject({
    moments: [{ prompts: 1 }],
    days: [{ prompts: 1, edits: 1, turns: 1 }],
    prompts: [{ corrected: 2 }],
  });
});

test('what comes later of a corrected prompt adds its answer, and never its time, kind or service', async () => {
  await see({ id: 'n.1' });
  await see({ id: 'n.2', tab: 2, at: START + MINUTE });
  await fix({ type: 'prompt', id: 'n.1', service: 'gemini', kind: 'edit' });
  await fix({ type: 'prompt', id: 'n.2', minute: 21 * 60 });
  await see({ id: 'n.1', phase: 'end', at: START + 9000, outcome: 'answered' });
  await see({ id: 'n.2', tab: 2, phase: 'end', at: START + 2 * MINUTE, outcome: 'answered' });
  const { prompts, moments } = await whole();
  const [first, second] = [...prompts].sort((a, b) => a.id.localeCompare(b.id));
  expect(first).toMatchObject({ service: 'gemini', kind: 'edit', at: START, endAt: START + 9000, outcome: 'answered' });
  expect(second).toMatchObject({ minute: 21 * 60, outcome: 'answered' });
  // How long it took cannot be told from an end at another hour.
  expect(second).not.toHaveProperty('endAt');
  expect(moments.map(({ lastAt }) => lastAt).sort()).toEqual([START - 60 * MINUTE, START + 9000]);
  await expectSumsToAgree();
});

test.each<[string, Correction, string]>([
  ['a time that has not come', { type: 'prompt', id: 'n.1', day: '2031-01-01' }, 'future'],
  ['a day that is none', { type: 'prompt', id: 'n.1', day: '2026-02-30' }, 'invalid'],
  ['a minute that is none', { type: 'prompt', id: 'n.1', minute: 1440 }, 'invalid'],
  ['a service that is none', { type: 'prompt', id: 'n.1', service: 'https://claude.ai' }, 'invalid'],
  ['another kind for a prompt not answered', { type: 'prompt', id: 'n.2', kind: 'edit' }, 'invalid'],
  ['a prompt that is gone', { type: 'prompt', id: 'n.9' }, 'gone'],
  ['a note that is gone', { type: 'note', id: 'n.1' }, 'gone'],
  ['a note of no prompt', { type: 'note', id: 'note', prompts: 0 }, 'invalid'],
  ['a note of tomorrow', { type: 'note', id: 'note', day: '2031-01-01' }, 'future'],
])('no correction: %s', async (_what, correction, answer) => {
  await prompt('n.1', START);
  await see({ id: 'n.2', tab: 2, at: START + MINUTE });
  await see({ id: 'n.2', tab: 2, at: START + MINUTE + 90, phase: 'end', outcome: 'refused' });
  await store((database) => database.put('notes', { id: 'note', day: MONDAY, minute: 3, place: 'phone', prompts: 2 }));
  const before = await whole();
  expect(await fix(correction)).toBe(answer);
  expect(await whole()).toEqual(before);
});

test('a note is corrected, and loses its service where it has none', async () => {
  await store((database) => database.put('notes', { id: 'note', day: MONDAY, minute: 3, place: 'phone', service: 'claude', prompts: 2 }));
  expect(await fix({ type: 'note', id: 'note', service: null, place: 'app', prompts: 3, minute: 4 })).toBe('corrected');
  expect((await whole()).notes).toEqual([{ id: 'note', day: MONDAY, minute: 4, place: 'app', prompts: 3, corrected: 1 }]);
});

test('an older copy does not undo a correction', async () => {
  await prompt('n.1', START);
  const copy = await archive();
  await fix({ type: 'prompt', id: 'n.1', service: 'gemini', day: TUESDAY });
  await restore(store, copy);
  const { prompts, days } = await whole();
  expect(prompts).toMatchObject([{ service: 'gemini', day: TUESDAY, corrected: 1 }]);
  expect(days).toMatchObject([{ day: TUESDAY, service: 'gemini', prompts: 1, turns: 1 }]);
});

const day = fc.constantFrom(MONDAY, TUESDAY);
const service = fc.constantFrom('claude', 'gemini');
const event = fc.record({
  id: fc.integer({ min: 0, max: 6 }),
  phase: fc.constantFrom('start', 'first-byte', 'end'),
  outcome: fc.constantFrom('open', 'begun', 'answered', 'stopped', 'refused'),
  kind: fc.constantFrom('prompt', 'edit', 'regeneration'),
  service,
  minutes: fc.integer({ min: 0, max: 300 }),
  seconds: fc.integer({ min: 0, max: 120 }),
});
const correction = fc.record(
  {
    type: fc.constant('prompt' as const),
    id: fc.tuple(service, fc.integer({ min: 0, max: 6 })).map(([name, id]) => `${name}.${id}`),
    service,
    kind: fc.constantFrom('prompt', 'edit', 'regeneration'),
    day,
    minute: fc.constantFrom(0, 10, 1320, 1380, 1439),
  },
  { requiredKeys: ['type', 'id'] },
);
/** Which rows an entry removal names is settled by what is there: `pick` chooses among them. */
const pick = fc.nat(20);
const removal = fc.oneof(
  fc.record({ what: fc.constant('entry' as const), pick }),
  fc.record({ what: fc.constant('entries' as const), picks: fc.array(pick, { maxLength: 4 }) }),
  fc.record({ what: fc.constant('days' as const), from: day, to: day }),
  fc.record({ what: fc.constant('service' as const), service }),
  fc.record({ what: fc.constant('all' as const) }),
);
type Planned = typeof removal extends fc.Arbitrary<infer T> ? T : never;

async function settle(planned: Planned): Promise<Removal | undefined> {
  if (planned.what !== 'entry' && planned.what !== 'entries') return planned;
  const { prompts, moments, notes } = await whole();
  const all = [
    ...prompts.map(({ id }) => ({ type: 'prompt' as const, id })),
    ...moments.map(({ id }) => ({ type: 'moment' as const, id })),
    ...notes.map(({ id }) => ({ type: 'note' as const, id })),
  ];
  const at = (index: number) => all[index % Math.max(1, all.length)];
  if (planned.what === 'entries') return { what: 'entries', entries: planned.picks.flatMap((index) => at(index) ?? []) };
  const one = at(planned.pick);
  return one && { what: 'entry', ...one };
}

async function happen({ id, phase, outcome, kind, service, minutes, seconds }: typeof event extends fc.Arbitrary<infer T> ? T : never) {
  const at = START + minutes * MINUTE;
  await see({ id: `${service}.${id}`, tab: id, phase, outcome, kind, service, at });
  await recordActive(store, { service, from: at, to: at + seconds * 1000 }, seconds > 60, localTime);
}

async function liveGapsAndNotes() {
  await openGap(store, { cause: 'paused', from: START, to: START + 180 * MINUTE });
  await openGap(store, { cause: 'permission', from: START + MINUTE, service: 'claude' });
  await store((database) => database.put('notes', { id: 'note', day: MONDAY, minute: 3, place: 'phone', service: 'claude', prompts: 2 }));
}

test('after any corrections and removals, the days are the sum of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(event, fc.option(correction), fc.option(removal)), { maxLength: 15 }), async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      store = createStore();
      for (const [happens, corrects, removes] of steps) {
        await happen(happens);
        if (corrects) await fix(corrects as Correction);
        const settled = removes && removes.what !== 'all' && (await settle(removes));
        if (settled) await remove(store, settled, clock);
        await expectSumsToAgree();
      }
    }),
    { numRuns: 60 },
  );
});

test('what was said of a turn goes with the last prompt that made it one, and comes back with it', async () => {
  for (const id of ['n.1', 'n.2']) await prompt(id, START + Number(id.at(-1)) * MINUTE);
  const [turn] = (await archive()).moments;
  const tags = { what: 'tags', id: turn?.id ?? '', day: MONDAY, service: 'claude', purpose: ['learn'] } as const;
  await say(store, [{ ...tags, purpose: ['learn'] }]);
  await remove(store, { what: 'entry', type: 'prompt', id: 'n.1' }, clock);
  expect(await readSaid(store, 'tags')).toEqual([tags]);
  const { taken } = await remove(store, { what: 'entry', type: 'prompt', id: 'n.2' }, clock);
  expect(await readSaid(store, 'tags')).toEqual([]);
  await undoRemoval(store, taken);
  expect(await readSaid(store, 'tags')).toEqual([tags]);
});

test('what was said of a turn goes with its last prompt to the turn that a correction puts that in', async () => {
  for (const id of ['n.1', 'n.2']) await prompt(id, START + Number(id.at(-1)) * MINUTE);
  const [turn] = (await archive()).moments;
  await say(store, [{ what: 'tags', id: turn?.id ?? '', day: MONDAY, service: 'claude', purpose: ['learn'] }]);
  const turnOf = async (id: string) => (await archive()).prompts.find((row) => row.id === id)?.moment;
  await fix({ type: 'prompt', id: 'n.1', service: 'chatgpt' });
  // The other prompt is still what the turn is of.
  expect(await readSaid(store, 'tags')).toMatchObject([{ id: turn?.id, service: 'claude' }]);
  await fix({ type: 'prompt', id: 'n.2', service: 'gemini' });
  expect(await readSaid(store, 'tags')).toMatchObject([{ id: await turnOf('n.2'), service: 'gemini', purpose: ['learn'] }]);
  // Back again, and into a turn of which something is said: that stands.
  await fix({ type: 'prompt', id: 'n.2', service: 'claude' });
  expect(await readSaid(store, 'tags')).toMatchObject([{ id: await turnOf('n.2'), service: 'claude', purpose: ['learn'] }]);
});

test('whatever is deleted and taken back is as it was, also where hours are gone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 12 }), removal, fc.boolean(), event, async (events, removes, expired, later) => {
      globalThis.indexedDB = new IDBFactory();
      store = createStore();
      await liveGapsAndNotes();
      for (const one of events) await happen(one);
      if (expired) await expire(store, TUESDAY, 0, clock);
      const before = await whole();
      const settled = await settle(removes);
      if (!settled) return;
      const { count, taken } = await remove(store, settled, clock);
      // Only what is said to have gone can be taken back.
      if (count === 0) expect(await whole()).toEqual(before);
      await undoRemoval(store, taken);
      expect(await whole()).toEqual(before);
      // Twice changes nothing, and neither does a copy brought back in between.
      await undoRemoval(store, taken);
      expect(await whole()).toEqual(before);
      const copy = await archive();
      const again = await remove(store, settled, clock);
      if (again.taken.gaps.length === 0) {
        await restore(store, copy);
        await undoRemoval(store, again.taken);
        expect(await whole()).toEqual(before);
      } else await undoRemoval(store, again.taken);
      if (expired) return;
      // What happens in between is there as well.
      const last = await remove(store, settled, clock);
      await happen({ ...later, id: 9 });
      await undoRemoval(store, last.taken);
      await expectSumsToAgree();
      expect((await whole()).prompts.length).toBeGreaterThanOrEqual(before.prompts.length);
    }),
    { numRuns: 100 },
  );
});

test('the made-up week is corrected, deleted and taken back by the same rules', async () => {
  const notebook = createMadeUpNotebook();
  const before = await notebook.archive();
  const [first] = before.prompts;
  expect(await notebook.correct({ type: 'prompt', id: first?.id ?? '', service: 'gemini', minute: 1300 })).toBe('corrected');
  const corrected = await notebook.archive();
  expect(corrected.days).toEqual(countDays(corrected.prompts, corrected.moments));
  for (const removes of [
    { what: 'all' },
    { what: 'service', service: 'claude' },
    { what: 'days', from: '2026-11-16', to: '2026-11-18' },
  ] as const) {
    const { count, taken } = await notebook.remove(removes);
    expect(count).toBeGreaterThan(0);
    await notebook.undoRemoval(taken);
    const after = await notebook.archive();
    const sorted = (rows: readonly { id: string }[]) => [...rows].sort((a, b) => a.id.localeCompare(b.id));
    expect(after.days).toEqual(corrected.days);
    expect(sorted(after.prompts)).toEqual(sorted(corrected.prompts));
    expect(sorted(after.moments)).toEqual(sorted(corrected.moments));
  }
});
