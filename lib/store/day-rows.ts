/** Changes day rows inside the transaction that changes what they count. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { isEmpty, NO_SHARE, type Share, withShare } from '../recording/day-row.ts';
import type { Day } from '../recording/record.ts';
import type { RecordSchema } from './database.ts';

export type Writing = IDBPTransaction<RecordSchema, StoreNames<RecordSchema>[], 'readwrite'>;

/** Adds a share to a day (1) or takes it away (-1); an empty day row is removed. */
export async function addToDay(writing: Writing, day: Day, service: string, share: Share, times: 1 | -1): Promise<void> {
  const days = writing.objectStore('days');
  const row = withShare((await days.get([day, service])) ?? { day, service, ...NO_SHARE }, share, times);
  if (isEmpty(row)) await days.delete([day, service]);
  else await days.put(row);
}

type Counted = { day: Day; service: string; share: Share };

/** Takes one share out and puts another in; nothing is written where they are the same. */
export async function replaceShare(writing: Writing, before: Counted | undefined, after: Counted): Promise<void> {
  if (before?.day === after.day && JSON.stringify(before.share) === JSON.stringify(after.share)) return;
  if (before) await addToDay(writing, before.day, before.service, before.share, -1);
  await addToDay(writing, after.day, after.service, after.share, 1);
}
