/** The notebook as it is kept in this browser. */
import { createEnergySum } from '../recording/energy-figures.ts';
import { figuresOf, stitchesOf } from '../recording/figures.ts';
import { createHourCount } from '../recording/hours.ts';
import type { Notebook, Sentinel, Surroundings } from '../recording/notebook.ts';
import { isPrompt } from '../recording/sighting.ts';
import { correct } from './correct.ts';
import type { Store } from './database.ts';
import { readEntries } from './entries.ts';
import { readCounts, readFirstDay, readFirstRecorded, readLastMoment, readNotes, readPieces, readSeasons, readSingle } from './read.ts';
import { remove, undoRemoval } from './remove.ts';
import { restore } from './restore.ts';
import { readWhole } from './whole.ts';

export function createNotebook(store: Store, surroundings: Surroundings): Notebook {
  const { now, localTime, newId, choices, tellChange, onChange, forgetEverythingElse, sentinel } = surroundings;
  const today = () => localTime(now()).day;
  /** After a change made here: the sentinel follows, and every page hears of it. */
  const changed = async () => {
    await sentinel.write((await readFirstDay(store)) === null ? null : today());
    tellChange();
  };
  return {
    madeUp: false,
    today,
    firstDay: () => readFirstDay(store),
    isLost: async () => (await sentinel.isLost()) || isMissing(store, sentinel),
    async goOnWithout() {
      await sentinel.setLost(false);
      await changed();
    },
    async period(look) {
      const [rows, firstDay, { consentAt, kinds }] = await Promise.all([readCounts(store, look), readFirstRecorded(store), choices()]);
      const recordsPrompts = consentAt !== null && kinds.prompts;
      const recordsTime = consentAt !== null && kinds.time;
      return figuresOf(rows, { ...look, today: today(), firstDay, recordsPrompts, recordsTime, madeUp: false, localTime, now: now() });
    },
    async energy(look) {
      const sum = createEnergySum(look);
      await readSeasons(store, look, sum.add);
      return sum.result(await readNotes(store, look));
    },
    stitches: async (look) => stitchesOf(await readSingle(store, look)),
    async hours(look, watch) {
      const count = createHourCount();
      await readPieces(store, look, watch, (prompts) => count.add(prompts.filter(isPrompt)));
      return count.counts();
    },
    lastMoment: () => readLastMoment(store),
    entries: (query) => readEntries(store, query),
    async addNote(note) {
      await store((database) => database.put('notes', { ...note, id: newId() }));
      await changed();
    },
    async correct(correction) {
      const answer = await correct(store, correction, surroundings);
      if (answer === 'corrected') await changed();
      return answer;
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
    storageUsed: surroundings.storageUsed,
    async restore(archive) {
      const written = await restore(store, archive);
      await sentinel.setLost(false);
      await changed();
      return written;
    },
    onChange,
  };
}

/** True where nothing is in the record though something was, and nobody deleted it. */
export async function isMissing(store: Store, sentinel: Sentinel): Promise<boolean> {
  return (await readFirstDay(store)) === null && (await sentinel.read()) !== null;
}
