/** Brings a saved copy back: merged with what is here and written in one transaction, or not at all. */
import type { Archive } from '../recording/archive.ts';
import type { Rows } from '../recording/figures.ts';
import { mergeRecords, recordOf } from '../recording/merge.ts';
import type { Store } from './database.ts';
import { type Changing, STORES, writeDifference } from './difference.ts';
import { readDays } from './stored-day.ts';

/** Resolves to how many rows are new or changed, once they are on disk. */
export function restore(store: Store, archive: Archive): Promise<number> {
  return store(async (database) => {
    const restoring = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
    try {
      const here = await readAll(restoring);
      const written = await writeDifference(restoring, here, mergeRecords(here, recordOf(archive)));
      await restoring.done;
      return written;
    } catch (error) {
      await undo(restoring);
      throw error;
    }
  });
}

/** Everything that is kept, as rows. */
export async function readAll(changing: Changing): Promise<Rows> {
  const [prompts, moments, days, gaps, notes, said] = await Promise.all([
    changing.objectStore('prompts').getAll(),
    changing.objectStore('moments').getAll(),
    readDays(changing),
    changing.objectStore('gaps').getAll(),
    changing.objectStore('notes').getAll(),
    changing.objectStore('said').getAll(),
  ]);
  return { prompts, moments, days, gaps, notes, said };
}

/** Gives up everything written, and waits until that is done. */
async function undo(restoring: Changing): Promise<void> {
  const ended = restoring.done.catch(() => {});
  try {
    restoring.abort();
  } catch {
    // It has ended by itself: there is nothing to give up.
  }
  await ended;
}
