/** Writes what differs between rows as they were read and as they shall be, in the transaction that read them. */
import type { IDBPTransaction } from 'idb';
import { dayKey } from '../recording/day-row.ts';
import type { Rows } from '../recording/figures.ts';
import { changedRows } from '../recording/merge.ts';
import type { DayRow } from '../recording/record.ts';
import { type Said, saidKey } from '../recording/said.ts';
import type { RecordSchema } from './database.ts';
import { deleteDay, putDay } from './stored-day.ts';

const KINDS = ['prompts', 'moments', 'days', 'gaps', 'notes', 'said'] as const satisfies (keyof Rows)[];

/** All stores but open requests: those are of this browser alone. */
export const STORES = [...KINDS, 'answers', 'months'] as const;

export type Changing = IDBPTransaction<RecordSchema, (typeof STORES)[number][], 'readwrite'>;

/** Resolves to how many rows are new or changed. */
export async function writeDifference(changing: Changing, before: Rows, after: Rows): Promise<number> {
  const written = await Promise.all(
    KINDS.map(async (kind) => {
      const rows = changedRows<Rows[typeof kind][number]>(before[kind], after[kind]);
      // An async function for each, so that one that throws is waited for like one that is refused.
      await Promise.all(rows.map(async (row) => put(changing, kind, row)));
      return rows.length;
    }),
  );
  await Promise.all(KINDS.flatMap((kind) => gone(before[kind], after[kind]).map((row) => take(changing, kind, row))));
  return written.reduce((sum, rows) => sum + rows, 0);
}

type Kind = (typeof KINDS)[number];
type Row = { id: string } | Pick<Said, 'what' | 'id'> | Pick<DayRow, 'day' | 'service'>;

async function put(changing: Changing, kind: Kind, row: Rows[Kind][number]): Promise<void> {
  await ('answers' in row ? putDay(changing, row) : changing.objectStore(kind).put(row as never));
}

async function take(changing: Changing, kind: Kind, row: Row): Promise<void> {
  if ('what' in row) await changing.objectStore('said').delete([row.what, row.id]);
  else await ('id' in row ? changing.objectStore(kind).delete(row.id as never) : deleteDay(changing, row));
}

function gone(before: readonly Row[], after: readonly Row[]): Row[] {
  const nameOf = (row: Row) => ('what' in row ? saidKey(row) : 'id' in row ? row.id : dayKey(row));
  const left = new Set(after.map(nameOf));
  return before.filter((row) => !left.has(nameOf(row)));
}
