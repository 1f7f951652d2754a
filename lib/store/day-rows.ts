/** Changes day rows inside the transaction that changes what they count. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { type Added, changeDays, dayKey } from '../recording/day-row.ts';
import type { RecordSchema } from './database.ts';
import { deleteDay, putDay, readDay } from './stored-day.ts';

export type Writing = IDBPTransaction<RecordSchema, StoreNames<RecordSchema>[], 'readwrite'>;

/** Carries to the days what single rows added before and add now: a day is read and written once, and not at all where its sum stays. */
export async function carryToDays(writing: Writing, before: readonly Added[], after: readonly Added[]): Promise<void> {
  const [was, is] = [changeDays([], [], before), changeDays([], [], after)].map((rows) => new Map(rows.map((row) => [dayKey(row), row])));
  const rows = new Map([...(was ?? []), ...(is ?? [])]);
  const changed = [...rows].filter(([key]) => JSON.stringify(was?.get(key)) !== JSON.stringify(is?.get(key)));
  await Promise.all(
    changed.map(async ([key, named]) => {
      const of = (added: readonly Added[]) => added.filter((one) => dayKey(one) === key);
      const row = await readDay(writing, named);
      const [left] = changeDays(row ? [row] : [], of(before), of(after));
      await (left ? putDay(writing, left, row) : deleteDay(writing, named));
    }),
  );
}
