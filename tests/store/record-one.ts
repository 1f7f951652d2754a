/** One event of a request at a time, as most tests tell them. */
import type { LocalTime } from '../../lib/recording/record.ts';
import type { Sighting } from '../../lib/recording/sighting.ts';
import type { Store } from '../../lib/store/database.ts';
import { recordSeen } from '../../lib/store/record-prompt.ts';

/** Whether it is in a row now. */
export async function recordSighting(
  store: Store,
  sighting: Sighting,
  mayCreate: boolean,
  localTime: (at: number) => LocalTime,
): Promise<boolean> {
  return (await recordSeen(store, [{ sighting, mayCreate }], localTime)) !== null;
}

export async function ignoreRequest(store: Store, id: string, at: number): Promise<void> {
  await recordSeen(store, [{ aside: { id, at } }], () => ({ day: '2026-01-01', minute: 0 }));
}
