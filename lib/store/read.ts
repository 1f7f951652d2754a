/** Reads the rows of a period, and where the record begins and ends. */

import { daysIn, plusDays } from '../recording/calendar.ts';
import type { Rows } from '../recording/figures.ts';
import { hidesSomething } from '../recording/gap.ts';
import type { Look, Watch } from '../recording/notebook.ts';
import type { Day, DayRow, Gap, Moment, Note, Prompt } from '../recording/record.ts';
import { readCountedDays } from './counted-months.ts';
import type { Store } from './database.ts';
import { ofDays } from './ranges.ts';
import { type CountedDay, readDays } from './stored-day.ts';

/** What counting the days needs: day rows, gaps and notes. */
export async function readCounts(store: Store, { from, to, service }: Look): Promise<{ days: CountedDay[]; gaps: Gap[]; notes: Note[] }> {
  const days = await readCountedDays(store, { from, to });
  return store(async (database) => {
    const reading = database.transaction(['gaps', 'notes']);
    const [gaps, notes] = await Promise.all([
      reading.objectStore('gaps').getAll(),
      reading.objectStore('notes').index('when').getAll(ofDays(from, to)),
    ]);
    return {
      days: days.filter(isOf(service)),
      gaps: gaps.filter((gap) => hidesSomething(gap) && (gap.service === undefined || isOf(service)(gap))),
      notes: notes.filter(isOf(service)),
    };
  });
}

/** Day rows that are read at a time where there are many, with their histograms. */
const A_SEASON = 90;

/**
 * Adds up the day rows piece by piece, histograms and all; in one transaction, since each begun anew waits for others.
 * `begin` is called within it: a reading that has to be tried again adds nothing twice.
 */
export function readSeasons<Sum extends { add(days: readonly DayRow[]): void }>(
  store: Store,
  { from, to, service }: Look,
  begin: () => Sum,
): Promise<Sum> {
  return store(async (database) => {
    const sum = begin();
    const reading = database.transaction(['days', 'answers']);
    for (let first = from; first <= to; first = plusDays(first, A_SEASON)) {
      const end = plusDays(first, A_SEASON - 1);
      sum.add((await readDays(reading, ofDays(first, end < to ? end : to))).filter(isOf(service)));
    }
    return sum;
  });
}

/** Notes of the days. */
export function readNotes(store: Store, { from, to, service }: Look): Promise<Note[]> {
  return store(async (database) => (await database.getAllFromIndex('notes', 'when', ofDays(from, to))).filter(isOf(service)));
}

/** Days whose single rows are read at a time: few enough that the page stays quick meanwhile. */
const PIECE_DAYS = 7;

function* piecesOf({ from, to }: Look): Generator<{ from: Day; to: Day }> {
  for (let first = from; first <= to; first = plusDays(first, PIECE_DAYS)) {
    const end = plusDays(first, PIECE_DAYS - 1);
    yield { from: first, to: end < to ? end : to };
  }
}

/** Single prompts and turns of the days. */
export function readSingle(store: Store, look: Look): Promise<Pick<Rows, 'prompts' | 'moments'>> {
  return store(async (database) => {
    const reading = database.transaction(['prompts', 'moments']);
    const prompts: Prompt[] = [];
    const moments: Moment[] = [];
    for (const { from, to } of piecesOf(look)) {
      const days = ofDays(from, to);
      const [some, turns] = await Promise.all([
        reading.objectStore('prompts').index('when').getAll(days),
        reading.objectStore('moments').index('when').getAll(days),
      ]);
      for (const row of some) if (isOf(look.service)(row)) prompts.push(row);
      for (const row of turns) if (isOf(look.service)(row)) moments.push(row);
    }
    return { prompts, moments };
  });
}

/** Hands over the prompts of the days piece by piece, in order, and says how far it is; stops when told to. */
export async function readPieces(
  store: Store,
  look: Look,
  { signal, progress }: Watch,
  take: (prompts: readonly Prompt[]) => void,
): Promise<void> {
  for (const { from, to } of piecesOf(look)) {
    signal.throwIfAborted();
    take((await store((database) => database.getAllFromIndex('prompts', 'when', ofDays(from, to)))).filter(isOf(look.service)));
    progress(daysIn(look.from, to) / daysIn(look.from, look.to));
  }
}

/** The first day of which something was recorded, or null: notes tell of days that nobody watched. */
export function readFirstRecorded(store: Store): Promise<Day | null> {
  return store(async (database) => (await database.transaction('days').store.openCursor())?.value.day ?? null);
}

/** The first day that has anything, or null. */
export function readFirstDay(store: Store): Promise<Day | null> {
  return store(async (database) => {
    const reading = database.transaction(['days', 'notes']);
    const [row, note] = await Promise.all([
      reading.objectStore('days').openCursor(),
      reading.objectStore('notes').index('when').openKeyCursor(),
    ]);
    const found = [row?.value.day, note?.key[0]].filter((day) => day !== undefined);
    return found.sort()[0] ?? null;
  });
}

/** The newest turn, or null. */
export function readLastMoment(store: Store): Promise<Moment | null> {
  return store(async (database) => {
    let cursor = await database.transaction('moments').store.index('when').openCursor(null, 'prev');
    while (cursor && !cursor.value.counted) cursor = await cursor.continue();
    return cursor?.value ?? null;
  });
}

const isOf =
  (service: string | undefined) =>
  (row: { service?: string }): boolean =>
    service === undefined || row.service === service;
