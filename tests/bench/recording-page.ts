/** Runs in a page: records prompts through the store, or writes the same rows in the same transactions with `idb` alone. */
import { openDB } from 'idb';
import type { Sighting } from '../../lib/recording/sighting.ts';
import { createStore } from '../../lib/store/database.ts';
import { localTime } from '../recording/local-time.ts';
import { recordSighting } from '../store/record-one.ts';

const BEGIN = Date.UTC(2026, 0, 5, 8);
/** A prompt every 20 seconds; every tenth comes an hour later, and so begins another turn. */
const atOf = (index: number) => BEGIN + index * 20_000 + Math.floor(index / 10) * 3_600_000;
const ANSWER_MS = 5000;
const NAMES = ['prompts', 'moments', 'days', 'answers', 'months', 'requests'] as const;

const store = createStore();

async function recorded(first: number, count: number): Promise<number> {
  const began = performance.now();
  for (let index = first; index < first + count; index += 1) {
    const at = atOf(index);
    const event = { id: `n.${index}`, service: 'claude', rule: 'completion', kind: 'prompt', tab: 1, keepDuration: true } as const;
    const start: Sighting = { ...event, phase: 'start', at, outcome: 'open' };
    await recordSighting(store, start, true, localTime);
    await recordSighting(store, { ...event, phase: 'end', at: at + ANSWER_MS, outcome: 'answered' }, true, localTime);
  }
  return performance.now() - began;
}

/** The same stores with the same indexes, under another name. */
const opened = openDB('bare', 1, {
  upgrade(database) {
    const prompts = database.createObjectStore('prompts', { keyPath: 'id' });
    prompts.createIndex('when', ['day', 'minute']);
    prompts.createIndex('service-when', ['service', 'day', 'minute']);
    prompts.createIndex('kind-when', ['kind', 'day', 'minute']);
    prompts.createIndex('outcome-when', ['outcome', 'day', 'minute']);
    prompts.createIndex('moment', 'moment');
    const moments = database.createObjectStore('moments', { keyPath: 'id' });
    moments.createIndex('when', ['day', 'minute']);
    moments.createIndex('service-when', ['service', 'day', 'minute']);
    moments.createIndex('service-start', ['service', 'startAt']);
    for (const name of ['days', 'answers'])
      database.createObjectStore(name, { keyPath: ['day', 'service'] }).createIndex('service', 'service');
    database.createObjectStore('months', { keyPath: 'month' });
    database.createObjectStore('requests', { keyPath: 'id' });
  },
});

async function bare(first: number, count: number): Promise<number> {
  const database = await opened;
  const began = performance.now();
  for (let index = first; index < first + count; index += 1) {
    const at = atOf(index);
    const turn = `n.${Math.floor(index / 10) * 10}`;
    const where = { service: 'claude', ...localTime(at) };
    const request = { id: `n.${index}`, prompt: `n.${index}`, service: 'claude', tab: 1, at };
    for (const endAt of [undefined, at + ANSWER_MS]) {
      const writing = database.transaction([...NAMES], 'readwrite');
      const outcome = endAt === undefined ? 'open' : 'answered';
      const ended = endAt === undefined ? {} : { endAt };
      const prompts = (index % 10) + 1;
      const row = { id: `n.${index}`, rule: 'completion', kind: 'prompt', outcome, at, startAt: at, moment: turn, ...where, ...ended };
      const counts = { prompts, activeMs: 0, byTime: false, counted: 1 };
      const sums = { turns: 1, prompts, edits: 0, regenerations: 0, refused: 0, activeMs: 0 };
      writing.objectStore('requests').put({ ...request, ...ended });
      if (endAt === undefined && index > first) writing.objectStore('requests').delete(`n.${index - 1}`);
      writing.objectStore('prompts').put(row);
      writing.objectStore('moments').put({ id: turn, startAt: at, lastAt: endAt ?? at, ...where, ...counts });
      writing.objectStore('days').put({ day: where.day, service: 'claude', ...sums });
      if (endAt !== undefined) writing.objectStore('answers').put({ day: where.day, service: 'claude', bins: `0.84:${prompts}` });
      await writing.done;
    }
  }
  return performance.now() - began;
}

export type RecordingPage = { recorded: typeof recorded; bare: typeof bare };

Object.assign(globalThis, { bench: { recorded, bare } satisfies RecordingPage });
