/** All rows of some days, as a test looks at them. */
import type { Rows } from '../../lib/recording/figures.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { Store } from '../../lib/store/database.ts';
import { readDays, readSingle } from '../../lib/store/read.ts';

export async function readRows(store: Store, from: Day, to: Day): Promise<Rows> {
  return { ...(await readDays(store, { from, to })), ...(await readSingle(store, { from, to })) };
}
