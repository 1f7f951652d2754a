/** The record in this browser, to look at: all that the popup needs, and the half of the notebook that changes nothing. */
import { estimatorOf } from '../energy/estimator.ts';
import { createEnergySum, reckon } from '../recording/energy-figures.ts';
import { figuresOf, stitchesOf } from '../recording/figures.ts';
import { createHourCount } from '../recording/hours.ts';
import type { Notebook, Sentinel, Surroundings } from '../recording/notebook.ts';
import { isPrompt } from '../recording/sighting.ts';
import type { Store } from './database.ts';
import { readCounts, readFirstDay, readFirstRecorded, readLastMoment, readNotes, readPieces, readSeasons, readSingle } from './read.ts';

/** Noting a use elsewhere is the one thing that can be added while looking. */
export type Reading = Pick<
  Notebook,
  | 'madeUp'
  | 'today'
  | 'firstDay'
  | 'isLost'
  | 'period'
  | 'energy'
  | 'tallies'
  | 'stitches'
  | 'hours'
  | 'lastMoment'
  | 'addNote'
  | 'storageUsed'
  | 'onChange'
>;

export function createReading(store: Store, surroundings: Surroundings): Reading {
  const { now, localTime, newId, choices, onChange, sentinel, storageUsed } = surroundings;
  const today = () => localTime(now()).day;
  const tallies: Notebook['tallies'] = async (look) => {
    const sum = await readSeasons(store, look, () => createEnergySum(look));
    return sum.result(await readNotes(store, look));
  };
  return {
    madeUp: false,
    today,
    firstDay: () => readFirstDay(store),
    isLost: async () => (await sentinel.isLost()) || isMissing(store, sentinel),
    async period(look) {
      const [rows, firstDay, { consentAt, kinds, services, watched, ownRules, update }] = await Promise.all([
        readCounts(store, look),
        readFirstRecorded(store),
        choices(),
      ]);
      const recordsPrompts = consentAt !== null && kinds.prompts;
      const recordsTime = consentAt !== null && kinds.time;
      const recorded = { recordsPrompts, recordsTime, services, watched, ownRules, update };
      return figuresOf(rows, { ...look, ...recorded, today: today(), firstDay, madeUp: false, localTime, now: now() });
    },
    async energy(look) {
      const [read, estimator] = await Promise.all([tallies(look), choices().then(({ energy }) => estimatorOf(energy))]);
      return reckon(read, estimator);
    },
    tallies,
    stitches: async (look) => stitchesOf(await readSingle(store, look)),
    async hours(look, watch) {
      const count = createHourCount();
      await readPieces(store, look, watch, (prompts) => count.add(prompts.filter(isPrompt)));
      return count.counts();
    },
    lastMoment: () => readLastMoment(store),
    async addNote(note) {
      await store((database) => database.put('notes', { ...note, id: newId() }));
      await tellOfChange(store, surroundings);
    },
    storageUsed,
    onChange,
  };
}

/** After a change made by a page: the sentinel follows, and every page hears of it. */
export async function tellOfChange(store: Store, { sentinel, localTime, now, tellChange }: Surroundings): Promise<void> {
  await sentinel.write((await readFirstDay(store)) === null ? null : localTime(now()).day);
  tellChange();
}

/** True where nothing is in the record though something was, and nobody deleted it. */
export async function isMissing(store: Store, sentinel: Sentinel): Promise<boolean> {
  return (await readFirstDay(store)) === null && (await sentinel.read()) !== null;
}
