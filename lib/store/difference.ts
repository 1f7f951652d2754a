/** Writes what differs between rows as they were read and as they shall be, in the transaction that read them. */
import type { IDBPTransaction } from 'idb';
import { dayKey } from '../recording/day-row.ts';
import type { Rows } from '../recording/figures.ts';
import { changedRows } from '../recording/merge.ts';
import type { DayRow } from '../recording/record.ts';
import { type Said, saidKey } from '../recording/said.ts';
import type { RecordSchema } from './database.ts';
import { pack } from './stored-day.ts';

/** All stores but open requests: those are of this browser alone. */
export const ROW_STORES = ['prompts', 'moments', 'days', 'gaps', 'notes', 'said'] as const satisfies (keyof Rows)[];

export type Changing = IDBPTransaction<RecordSchema, (typeof ROW_STORES)[number][], 'readwrite'>;

/** Resolves to how many rows are new or changed. */
export async function writeDifference(changing: Changing, before: Rows, after: Rows): Promise<number> {
  const written = await Promise.all(
    ROW_STORES.map(async (name) => {
      const rows = changedRows<Rows[typeof name][number]>(before[name], after[name]);
      // An async function for each, so that one that throws is waited for like one that is refused.
      await Promise.all(rows.map(async (row) => void (await changing.objectStore(name).put(stored(row) as never))));
      return rows.length;
    }),
  );
  await Promise.all(
    ROW_STORES.flatMap((name) => goneKeys(before[name], after[name]).map((key) => changing.objectStore(name).delete(key as never))),
  );
  return written.reduce((sum, rows) => sum + rows, 0);
}

function stored(row: Rows[keyof Rows][number]) {
  return 'answers' in row ? pack(row) : row;
}

type Row = { id: string } | Pick<Said, 'what' | 'id'> | Pick<DayRow, 'day' | 'service'>;

function goneKeys(before: readonly Row[], after: readonly Row[]): (string | [string, string])[] {
  const nameOf = (row: Row) => ('what' in row ? saidKey(row) : 'id' in row ? row.id : dayKey(row));
  const left = new Set(after.map(nameOf));
  return before.filter((row) => !left.has(nameOf(row))).map(keyOf);
}

function keyOf(row: Row): string | [string, string] {
  if ('what' in row) return [row.what, row.id];
  return 'id' in row ? row.id : [row.day, row.service];
}
