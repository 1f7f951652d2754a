/** Reads the rows of a period, and where the record begins and ends. */

import type { Rows } from '../recording/figures.ts';
import { hidesSomething } from '../recording/gap.ts';
import type { Day, Moment } from '../recording/record.ts';
import type { Store } from './database.ts';
import { ROW_STORES } from './difference.ts';
import { ofDays } from './ranges.ts';

/** All rows that touch the days `from` to `to`. */
export function readRows(store: Store, from: Day, to: Day): Promise<Rows> {
  return store(async (database) => {
    const reading = database.transaction(['days', 'prompts', 'moments', 'gaps', 'notes']);
    const days = ofDays(from, to);
    const [dayRows, prompts, moments, gaps, notes] = await Promise.all([
      reading.objectStore('days').getAll(days),
      reading.objectStore('prompts').index('when').getAll(days),
      reading.objectStore('moments').index('when').getAll(days),
      reading.objectStore('gaps').getAll(),
      reading.objectStore('notes').index('when').getAll(days),
    ]);
    return { days: dayRows, prompts, moments, gaps: gaps.filter(hidesSomething), notes };
  });
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

/** How many rows each store holds. */
export function countRows(store: Store): Promise<Record<keyof Rows, number>> {
  return store(async (database) => {
    const reading = database.transaction(ROW_STORES);
    const counts = await Promise.all(ROW_STORES.map(async (name) => [name, await reading.objectStore(name).count()] as const));
    return Object.fromEntries(counts) as Record<keyof Rows, number>;
  });
}
