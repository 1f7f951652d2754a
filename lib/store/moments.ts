/** Finds the moment that something belongs to, and writes it. Its share of the days is for the caller to carry. */
import { AWAY_MS, belongs, holdsSomething, type More, openMoment, withMore } from '../recording/moment.ts';
import type { LocalTime, Moment } from '../recording/record.ts';
import type { Writing } from './day-rows.ts';

/** A moment as it was, unless it is new, and as it is with something more in it. */
export type MomentChange = { before?: Moment; after: Moment };

/** The moment of `service` that reaches to the span of `more`, or a new one, with `more` added. */
export async function addToMoment(
  writing: Writing,
  service: string,
  more: More,
  localTime: (at: number) => LocalTime,
): Promise<MomentChange> {
  const range = IDBKeyRange.bound([service, Number.NEGATIVE_INFINITY], [service, more.to + AWAY_MS]);
  const cursor = await writing.objectStore('moments').index('service-start').openCursor(range, 'prev');
  if (cursor && belongs(cursor.value, more.from, more.to, localTime)) {
    return { before: cursor.value, after: withMore(cursor.value, more, localTime) };
  }
  return { after: withMore(openMoment(crypto.randomUUID(), service, more.from, localTime), more, localTime) };
}

/** The moment `id` with `more` added, if it is still there. */
export async function changeMoment(
  writing: Writing,
  id: string,
  more: More,
  localTime: (at: number) => LocalTime,
): Promise<MomentChange | undefined> {
  const before = await writing.objectStore('moments').get(id);
  return before && { before, after: withMore(before, more, localTime) };
}

/** Writes a moment, or removes it where it holds nothing any more. */
export async function writeMoment(writing: Writing, { after }: MomentChange): Promise<void> {
  const moments = writing.objectStore('moments');
  await (holdsSomething(after) ? moments.put(after) : moments.delete(after.id));
}
