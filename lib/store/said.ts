/** Keeps what a person says: read by kind and days, written one transaction a time. */
import type { Day } from '../recording/record.ts';
import { isOfItsDay, type Said, type SaidOf, type What } from '../recording/said.ts';
import type { Span } from '../recording/span.ts';
import type { Store } from './database.ts';
import { AFTER_ALL } from './ranges.ts';

/** All of one kind in the order of their days, or those of some days. */
export function readSaid<W extends What>(store: Store, what: W, { from, to }: Span = { from: '', to: AFTER_ALL }): Promise<SaidOf<W>[]> {
  return store(async (database) => {
    return (await database.getAllFromIndex('said', 'what-day', IDBKeyRange.bound([what, from], [what, to]))) as SaidOf<W>[];
  });
}

export function say(store: Store, rows: readonly Said[]): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction('said', 'readwrite', { durability: 'strict' });
    await Promise.all([...rows.map((row) => writing.store.put(row)), writing.done]);
  });
}

/** Deletes what was said on days before `first`, and belongs to its day. */
export function expireSaid(store: Store, first: Day): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction('said', 'readwrite');
    const rows = await writing.store.getAll();
    const over = rows.filter((row) => isOfItsDay(row) && row.day < first);
    await Promise.all([...over.map(({ what, id }) => writing.store.delete([what, id])), writing.done]);
  });
}
