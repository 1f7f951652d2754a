/** Writes down what was seen, by whichever signal, and tells whoever must know. */
import { localTime } from '../../lib/browser/clock.ts';
import { tellChange } from '../../lib/browser/news.ts';
import { createSentinel } from '../../lib/browser/sentinel.ts';
import type { Seen } from '../../lib/recording/sighting.ts';
import type { Store } from '../../lib/store/database.ts';
import { recordSeen } from '../../lib/store/record-prompt.ts';

export function createSeenWriter(store: Store): (seen: readonly Seen[]) => Promise<void> {
  const sentinel = createSentinel();
  return async (seen) => {
    const last = await recordSeen(store, seen, localTime);
    if (last === null) return;
    await sentinel.write(localTime(last).day);
    tellChange();
  };
}
