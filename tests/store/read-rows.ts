/** All rows of some days, as a test looks at them. */
import type { Rows } from '../../lib/recording/figures.ts';
import type { Day, DayRow } from '../../lib/recording/record.ts';
import type { Store } from '../../lib/store/database.ts';
import { readCounts, readSeasons, readSingle } from '../../lib/store/read.ts';

export async function readRows(store: Store, from: Day, to: Day): Promise<Rows> {
  const days: DayRow[] = [];
  await readSeasons(store, { from, to }, (rows) => void days.push(...rows));
  return { ...(await readCounts(store, { from, to })), ...(await readSingle(store, { from, to })), days };
}
