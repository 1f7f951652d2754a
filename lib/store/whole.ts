/** Reads the whole record at once, for the person's own copy. */
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive } from '../recording/archive.ts';
import type { Choices } from '../recording/choices.ts';
import type { Store } from './database.ts';

/** Everything that is kept, except open requests, which are forgotten within seconds anyway. */
export function readWhole(store: Store, { ownHosts: _, ...choices }: Choices, now: number): Promise<Archive> {
  return store(async (database) => {
    const reading = database.transaction(['prompts', 'moments', 'days', 'gaps', 'notes']);
    const [prompts, moments, days, gaps, notes] = await Promise.all([
      reading.objectStore('prompts').index('when').getAll(),
      reading.objectStore('moments').index('when').getAll(),
      reading.objectStore('days').getAll(),
      reading.objectStore('gaps').getAll(),
      reading.objectStore('notes').index('when').getAll(),
    ]);
    const savedAt = new Date(now).toISOString();
    return { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, savedAt, choices, prompts, moments, days, gaps, notes };
  });
}
