/** A page and its requests that tell of the same act make one row, in whatever order they are heard. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { type Left, sightingsOf } from '../../lib/recording/outbox.ts';
import type { Sighting } from '../../lib/recording/sighting.ts';
import { createStore, type Store } from '../../lib/store/database.ts';
import { recordSeen } from '../../lib/store/record-prompt.ts';
import { localTime } from '../recording/local-time.ts';
import { readRows } from './read-rows.ts';

const START = Date.UTC(2026, 10, 16, 12);
let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});

const hexOf = (n: number) => String(n).padStart(32, '0');
const act = (n: number, at: number, kind: 'prompt' | 'edit' | 'regeneration' = 'prompt'): Left => ({
  what: 'act',
  id: hexOf(n),
  service: 'claude',
  kind,
  at,
});
const page = (left: Left) => recordSeen(store, sightingsOf(left, true), localTime);
const request = async (n: number, at: number, answerMs = 4000) => {
  const of = { id: `n.${n}`, service: 'claude', rule: 'completion', kind: 'prompt', tab: 1, keepDuration: true } as const;
  const events: Sighting[] = [
    { ...of, phase: 'start', at, outcome: 'open' },
    { ...of, phase: 'first-byte', at: at + 300, outcome: 'begun' },
    { ...of, phase: 'end', at: at + answerMs, outcome: 'answered' },
  ];
  for (const sighting of events) await recordSeen(store, [{ sighting, mayCreate: true }], localTime);
};
const rows = () => readRows(store, '0000-01-01', '9999-12-31');

test('the same row, whichever tells first', async () => {
  await page(act(1, START));
  await request(1, START + 40);
  const [first] = (await rows()).prompts;
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  await request(1, START + 40);
  await page(act(1, START));
  const [second] = (await rows()).prompts;
  const plain = (row: typeof first) => row && { ...row, id: '', moment: '' };
  expect(plain(first)).toEqual(plain(second));
  expect(first).toMatchObject({ rule: 'completion', outcome: 'answered', at: START + 40, startAt: START + 40, endAt: START + 4040 });
});

test('the page tells an answer asked for again from a prompt, and the counts follow', async () => {
  await request(1, START);
  await page(act(1, START - 20));
  await request(2, START + 60_000);
  await page(act(2, START + 59_980, 'regeneration'));
  const { prompts, days, moments } = await rows();
  expect(prompts.map(({ kind }) => kind).sort()).toEqual(['prompt', 'regeneration']);
  expect(days).toMatchObject([{ prompts: 1, regenerations: 1, turns: 1 }]);
  expect(moments).toMatchObject([{ prompts: 1 }]);
});

test('two acts within five seconds stay two, each with its own request', async () => {
  await page(act(1, START));
  await page(act(2, START + 2000));
  await request(2, START + 2050);
  await request(1, START + 50, 1500);
  expect((await rows()).prompts).toHaveLength(2);
  expect((await rows()).days).toMatchObject([{ prompts: 2 }]);
});

test('further apart than five seconds they are two acts', async () => {
  await page(act(1, START));
  await request(1, START + 5001);
  expect((await rows()).prompts).toHaveLength(2);
});

test('a page alone tells of a prompt and of how long its answer took; told twice, it is one still', async () => {
  await page(act(1, START));
  await page(act(1, START));
  await page({ what: 'answer', id: hexOf(1), service: 'claude', from: START + 500, to: START + 20_500 });
  const { prompts, days } = await rows();
  expect(prompts).toMatchObject([{ rule: 'page', outcome: 'answered', startAt: START, firstByteAt: START + 500, endAt: START + 20_500 }]);
  expect(days[0]?.prompts).toBe(1);
  expect(Object.values(days[0]?.answers ?? {})).toEqual([1]);
});

test('an answer without its prompt makes nothing, and leaves a request its own time', async () => {
  await page({ what: 'answer', id: hexOf(9), service: 'claude', from: START, to: START + 100 });
  expect((await rows()).prompts).toEqual([]);
  await request(1, START);
  await page(act(1, START));
  await page({ what: 'answer', id: hexOf(1), service: 'claude', from: START, to: START + 9000 });
  expect((await rows()).prompts).toMatchObject([{ endAt: START + 4000 }]);
});

test('what a page left is one act, though it is collected once more after the next prompt', async () => {
  await request(1, START + 40);
  await page(act(1, START));
  await request(2, START + 60_000);
  await page(act(1, START));
  await page({ what: 'answer', id: hexOf(1), service: 'claude', from: START, to: START + 3000 });
  await page(act(1, START));
  expect((await rows()).prompts).toHaveLength(2);
});
