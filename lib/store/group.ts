/** A small database of its own for a group's exercises: nothing of the record is in it, and nothing of it in a saved copy. */
import { type DBSchema, deleteDB, openDB } from 'idb';
import { plusDays } from '../recording/calendar.ts';
import type { GroupKeep, KeptName, KeptTeller } from '../sharing/keep.ts';
import { KEEP_DAYS, SUBTOTAL_HOURS } from '../sharing/limits.ts';

interface GroupSchema extends DBSchema {
  names: { key: string; value: KeptName };
  tellers: { key: string; value: KeptTeller };
}

const NAME = 'group';
const HOUR_MS = 3_600_000;
/** Keys are on disk before anybody is told that they are kept. */
const STRICT = { durability: 'strict' } as const;

export function createGroupKeep(): GroupKeep {
  const open = () =>
    openDB<GroupSchema>(NAME, 1, {
      upgrade(database) {
        database.createObjectStore('names', { keyPath: 'ex' });
        database.createObjectStore('tellers', { keyPath: 'pub' });
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  /** Opened for each step alone: it is rarely needed, and then nobody is kept from deleting it. */
  const using = async <T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    names: () => using((database) => database.getAll('names')),
    keepName: (name) =>
      using(async (database) => {
        const writing = database.transaction('names', 'readwrite', STRICT);
        const before = await writing.store.get(name.ex);
        if (before === undefined) await writing.store.put(name);
        await writing.done;
        return before ?? name;
      }),
    tellers: () => using((database) => database.getAll('tellers')),
    keepTeller: (teller) =>
      using(async (database) => {
        const writing = database.transaction('tellers', 'readwrite', STRICT);
        await writing.store.put(teller);
        await writing.done;
      }),
    told: (pub, subtotal, toldAt) =>
      using(async (database) => {
        const writing = database.transaction('tellers', 'readwrite', STRICT);
        const kept = await writing.store.get(pub);
        const may = kept?.key !== undefined;
        if (may) await writing.store.put({ pub, subtotal, toldAt });
        await writing.done;
        return may;
      }),
    tidy: (today, now) =>
      using(async (database) => {
        const writing = database.transaction(['names', 'tellers'], 'readwrite');
        const [names, tellers] = [writing.objectStore('names'), writing.objectStore('tellers')];
        for (const { ex, to, on } of await names.getAll()) if (plusDays(on > to ? on : to, KEEP_DAYS) < today) await names.delete(ex);
        for (const { pub, toldAt } of await tellers.getAll())
          if (toldAt !== undefined && now - toldAt > SUBTOTAL_HOURS * HOUR_MS) await tellers.delete(pub);
        await writing.done;
      }),
    forgetName: (ex) => using((database) => database.delete('names', ex)),
    forgetTeller: (pub) => using((database) => database.delete('tellers', pub)),
    forgetAll: () => deleteDB(NAME),
  };
}
