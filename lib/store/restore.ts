/** Brings a saved copy back: merged with what is here and written in one transaction, or not at all. */
import type { IDBPTransaction } from 'idb';
import type { Archive } from '../recording/archive.ts';
import type { Rows } from '../recording/figures.ts';
import { changedRows, mergeRecords, recordOf } from '../recording/merge.ts';
import type { RecordSchema, Store } from './database.ts';

/** All but open requests: those are of this browser alone. */
const STORES = ['prompts', 'moments', 'days', 'gaps', 'notes'] as const satisfies (keyof Rows)[];

type Restoring = IDBPTransaction<RecordSchema, (typeof STORES)[number][], 'readwrite'>;

/** Resolves to how many rows are new or changed, once they are on disk. */
export function restore(store: Store, archive: Archive): Promise<number> {
  return store(async (database) => {
    const restoring = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
    try {
      const here = await readAll(restoring);
      const written = await writeChanges(restoring, here, mergeRecords(here, recordOf(archive)));
      await restoring.done;
      return written;
    } catch (error) {
      await undo(restoring);
      throw error;
    }
  });
}

async function readAll(restoring: Restoring): Promise<Rows> {
  const [prompts, moments, days, gaps, notes] = await Promise.all([
    restoring.objectStore('prompts').getAll(),
    restoring.objectStore('moments').getAll(),
    restoring.objectStore('days').getAll(),
    restoring.objectStore('gaps').getAll(),
    restoring.objectStore('notes').getAll(),
  ]);
  return { prompts, moments, days, gaps, notes };
}

async function writeChanges(restoring: Restoring, here: Rows, both: Rows): Promise<number> {
  const written = await Promise.all(
    STORES.map(async (name) => {
      const rows = changedRows<Rows[typeof name][number]>(here[name], both[name]);
      // An async function for each, so that one that throws is waited for like one that is refused.
      await Promise.all(rows.map(async (row) => void (await restoring.objectStore(name).put(row as never))));
      return rows.length;
    }),
  );
  // A day has nothing left where its only prompt turns out to have begun before midnight.
  const left = new Set(both.days.map(({ day, service }) => `${day} ${service}`));
  const emptied = here.days.filter(({ day, service }) => !left.has(`${day} ${service}`));
  await Promise.all(emptied.map(({ day, service }) => restoring.objectStore('days').delete([day, service])));
  return written.reduce((sum, rows) => sum + rows, 0);
}

/** Gives up everything written, and waits until that is done. */
async function undo(restoring: Restoring): Promise<void> {
  const ended = restoring.done.catch(() => {});
  try {
    restoring.abort();
  } catch {
    // It has ended by itself: there is nothing to give up.
  }
  await ended;
}
