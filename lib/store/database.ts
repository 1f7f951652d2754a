/** The one place that opens the database, and opens it again when the browser has closed it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Gap, Moment, Note, Prompt } from '../recording/record.ts';
import type { Said, What } from '../recording/said.ts';
import type { OpenRequest } from '../recording/sighting.ts';
import type { CountedDay, CountedMonth, StoredAnswers } from './stored-day.ts';

/** Day and minute, as the person's clock showed them. */
type When = [string, number];
/** The same, of one service, kind or outcome. */
type OneWhen = [string, ...When];

export interface RecordSchema extends DBSchema {
  prompts: {
    key: string;
    value: Prompt;
    indexes: { when: When; 'service-when': OneWhen; 'kind-when': OneWhen; 'outcome-when': OneWhen; moment: string };
  };
  moments: {
    key: string;
    value: Moment;
    indexes: { when: When; 'service-when': OneWhen; 'service-start': [string, number] };
  };
  days: { key: [string, string]; value: CountedDay; indexes: { service: string } };
  answers: { key: [string, string]; value: StoredAnswers; indexes: { service: string } };
  months: { key: string; value: CountedMonth };
  gaps: { key: string; value: Gap };
  notes: { key: string; value: Note; indexes: { when: When; 'service-when': OneWhen } };
  said: { key: [What, string]; value: Said; indexes: { 'what-day': [What, string] } };
  requests: { key: string; value: OpenRequest };
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;

const NAME = 'record';
const VERSION = 1;
const WHEN = ['day', 'minute'];

function open(created: () => void, dropped: () => void): Promise<RecordDatabase> {
  return openDB<RecordSchema>(NAME, VERSION, {
    upgrade(database) {
      created();
      const prompts = database.createObjectStore('prompts', { keyPath: 'id' });
      prompts.createIndex('when', WHEN);
      prompts.createIndex('service-when', ['service', ...WHEN]);
      prompts.createIndex('kind-when', ['kind', ...WHEN]);
      prompts.createIndex('outcome-when', ['outcome', ...WHEN]);
      prompts.createIndex('moment', 'moment');
      const moments = database.createObjectStore('moments', { keyPath: 'id' });
      moments.createIndex('when', WHEN);
      moments.createIndex('service-when', ['service', ...WHEN]);
      moments.createIndex('service-start', ['service', 'startAt']);
      for (const name of ['days', 'answers'] as const)
        database.createObjectStore(name, { keyPath: ['day', 'service'] }).createIndex('service', 'service');
      database.createObjectStore('months', { keyPath: 'month' });
      database.createObjectStore('gaps', { keyPath: 'id' });
      const notes = database.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('when', WHEN);
      notes.createIndex('service-when', ['service', ...WHEN]);
      database.createObjectStore('said', { keyPath: ['what', 'id'] }).createIndex('what-day', ['what', 'day']);
      database.createObjectStore('requests', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      dropped();
    },
    terminated: dropped,
  });
}

/** Runs work on the database; hands it a fresh handle, once, when the old one turns out to be closed. */
export type Store = <T>(work: (database: RecordDatabase) => Promise<T>) => Promise<T>;

export type StoreConditions = {
  /** Asked before each work: on a full disk Chromium can lose a database by opening it alone. */
  hasRoom?: () => Promise<boolean>;
  /** The record was made anew: there was none, or the browser has lost it. */
  created?: () => void;
};

/** Nothing was read or written, because there is no room. */
export class NoRoom extends Error {
  override name = 'NoRoom';
}

/** A store that opens on first use. After one disk error a browser's handle is dead until it is opened again. */
export function createStore({ hasRoom = async () => true, created = () => undefined }: StoreConditions = {}): Store {
  let handle: Promise<RecordDatabase> | undefined;
  const drop = () => {
    handle = undefined;
  };
  const current = () => {
    handle ??= open(created, drop).catch((error: unknown) => {
      drop();
      throw error;
    });
    return handle;
  };
  const attempt: Store = async (work) => {
    if (!(await hasRoom())) throw new NoRoom();
    return work(await current());
  };
  return async (work) => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!isClosed(error)) throw error;
      drop();
      return attempt(work);
    }
  };
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
