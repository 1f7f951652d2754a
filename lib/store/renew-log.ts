/** Has Chromium put its log aside: one that was cut short, by a full disk or a crash, costs the whole database a start later. */
import { deleteDB, openDB } from 'idb';

const NAME = 'ballast';
/**
 * More than LevelDB keeps in memory (4 MB). It goes on writing behind the torn end of a log and finds it damaged when it
 * reads it next; with so much in memory it writes a table and begins a new log. Longer rows would go to files of their own.
 */
const ROWS = 110;
const ROW = 'x'.repeat(50_000);

export async function renewLog(): Promise<void> {
  const database = await openDB(NAME, 1, {
    upgrade(upgraded) {
      upgraded.createObjectStore('rows');
    },
  });
  try {
    const writing = database.transaction('rows', 'readwrite');
    for (let row = 0; row < ROWS; row += 1) void writing.store.put(ROW, row);
    await writing.done;
  } finally {
    database.close();
  }
  await deleteDB(NAME);
}
