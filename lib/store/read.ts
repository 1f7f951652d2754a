/** Reads the rows of a period, and pages of single entries. */

import type { Rows } from '../recording/figures.ts';
import { hidesSomething } from '../recording/gap.ts';
import type { Entry } from '../recording/notebook.ts';
import type { Day, Moment } from '../recording/record.ts';
import type { Store } from './database.ts';
import { ofDays, ofService } from './ranges.ts';

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

/** Prompts, notes and turns together, newest first. */
export function readEntries(
  store: Store,
  { skip, limit, service }: { skip: number; limit: number; service?: string },
): Promise<{ entries: Entry[]; total: number }> {
  return store(async (database) => {
    const reading = database.transaction(['prompts', 'moments', 'notes']);
    const wanted = skip + limit;
    const range = service === undefined ? undefined : ofService(service);
    const prompts = reading.objectStore('prompts').index(range ? 'service-when' : 'when');
    const moments = reading.objectStore('moments').index(range ? 'service-when' : 'when');
    const foundPrompts = await take(await prompts.openCursor(range, 'prev'), wanted);
    const foundMoments = await take(await moments.openCursor(range, 'prev'), wanted);
    const notes = (await reading.objectStore('notes').getAll()).filter((note) => service === undefined || note.service === service);
    const total = (await prompts.count(range)) + (await moments.count(range)) + notes.length;
    const entries: Entry[] = [
      ...foundPrompts.map((row) => ({ type: 'prompt' as const, ...row })),
      ...foundMoments.map((row) => ({ type: 'moment' as const, ...row })),
      ...notes.map((row) => ({ type: 'note' as const, ...row })),
    ];
    entries.sort((a, b) => b.day.localeCompare(a.day) || b.minute - a.minute || (a.id < b.id ? 1 : -1));
    return { entries: entries.slice(skip, wanted), total };
  });
}

type Cursor<T> = { value: T; continue(): Promise<Cursor<T> | null> };

async function take<T>(first: Cursor<T> | null, count: number): Promise<T[]> {
  const taken: T[] = [];
  for (let cursor = first; cursor && taken.length < count; cursor = await cursor.continue()) taken.push(cursor.value);
  return taken;
}
