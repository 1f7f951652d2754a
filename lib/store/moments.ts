/** Finds and changes the moment that something belongs to, together with the turns of its day. */

import { NO_SHARE, shareOfMoment } from '../recording/day-row.ts';
import { AWAY_MS, belongs, openMoment, withMore } from '../recording/moment.ts';
import type { LocalTime, Moment } from '../recording/record.ts';
import { replaceShare, type Writing } from './day-rows.ts';

type More = Parameters<typeof withMore>[1];

/** The moment of `service` that reaches to the span of `more`, or a new one under `newId`, with `more` added. */
export async function addToMoment(
  writing: Writing,
  service: string,
  newId: string,
  more: More,
  localTime: (at: number) => LocalTime,
): Promise<Moment> {
  const before = await findMoment(writing, service, more.from, more.to);
  const after = withMore(before ?? openMoment(newId, service, more.from, localTime), more, localTime);
  await replaceMoment(writing, before, after);
  return after;
}

/** The moment `id` with `more` added, if it is still there. */
export async function changeMoment(writing: Writing, id: string, more: More, localTime: (at: number) => LocalTime): Promise<void> {
  const moment = await writing.objectStore('moments').get(id);
  if (moment) await replaceMoment(writing, moment, withMore(moment, more, localTime));
}

/** Writes a moment in place of what it was; one that holds nothing any more is removed. */
export async function replaceMoment(writing: Writing, before: Moment | undefined, after: Moment): Promise<void> {
  const holds = after.prompts > 0 || after.activeMs > 0;
  const share = holds ? shareOfMoment(after) : NO_SHARE;
  await replaceShare(writing, before && { ...before, share: shareOfMoment(before) }, { ...after, share });
  if (holds) await writing.objectStore('moments').put(after);
  else await writing.objectStore('moments').delete(after.id);
}

async function findMoment(writing: Writing, service: string, from: number, to: number): Promise<Moment | undefined> {
  const range = IDBKeyRange.bound([service, Number.NEGATIVE_INFINITY], [service, to + AWAY_MS]);
  const cursor = await writing.objectStore('moments').index('service-start').openCursor(range, 'prev');
  return cursor && belongs(cursor.value, from, to) ? cursor.value : undefined;
}
