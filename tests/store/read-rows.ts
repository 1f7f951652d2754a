/** All rows of some days, as a test looks at them. */
import type { Rows } from '../../lib/recording/figures.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { Store } from '../../lib/store/database.ts';
import { ofDays } from '../../lib/store/ranges.ts';
import { readCounts } from '../../lib/store/read.ts';
import { readDays } from '../../lib/store/stored-day.ts';

export async function readRows(store: Store, from: Day, to: Day): Promise<Rows> {
  const days = await store((database) => readDays(database.transaction(['days', 'answers']), ofDays(from, to)));
  const single = await store(async (database) => ({
    prompts: await database.getAllFromIndex('prompts', 'when', ofDays(from, to)),
    moments: await database.getAllFromIndex('moments', 'when', ofDays(from, to)),
  }));
  return { ...(await readCounts(store, { from, to })), ...single, days, said: [] };
}
