/** The notebook as it is kept in this browser: to look at, and to change. */
import type { Notebook, Surroundings } from '../recording/notebook.ts';
import { correct } from './correct.ts';
import type { Store } from './database.ts';
import { readEntries } from './entries.ts';
import { createReading, tellOfChange } from './reading.ts';
import { remove, undoRemoval } from './remove.ts';
import { restore } from './restore.ts';
import { readSaid, say } from './said.ts';
import { readWhole } from './whole.ts';

export function createNotebook(store: Store, surroundings: Surroundings): Notebook {
  const { choices, forgetEverythingElse, sentinel } = surroundings;
  const changed = () => tellOfChange(store, surroundings);
  return {
    ...createReading(store, surroundings),
    entries: (query) => readEntries(store, query),
    async goOnWithout() {
      await sentinel.setLost(false);
      await changed();
    },
    async correct(correction) {
      const answer = await correct(store, correction, surroundings);
      if (answer === 'corrected') await changed();
      return answer;
    },
    said: (what, span) => readSaid(store, what, span),
    async say(rows) {
      await say(store, rows);
      await changed();
    },
    async remove(removal) {
      // Choices first: once nothing is agreed to, nothing is written while the rest goes.
      if (removal.what === 'all') await forgetEverythingElse();
      const removed = await remove(store, removal, surroundings);
      await changed();
      return removed;
    },
    async undoRemoval(taken) {
      await undoRemoval(store, taken);
      await changed();
    },
    archive: async (selection) => readWhole(store, await choices(), surroundings, selection),
    async restore(archive) {
      const written = await restore(store, archive);
      await sentinel.setLost(false);
      await changed();
      return written;
    },
  };
}
