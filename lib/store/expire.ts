/** After the time the person chose, single prompts and turns go with their hours, and gaps lose theirs; the days stay. */
import { plusDays } from '../recording/calendar.ts';
import { fade } from '../recording/gap.ts';
import type { Day, Zone } from '../recording/record.ts';
import type { Store } from './database.ts';
import { ofDays } from './ranges.ts';

/** Rows deleted in one transaction, so that recording is never held up for long. */
const AT_ONCE = 500;

/** Deletes prompts and turns of days more than `keepDays` before `today`. Stopped half way, it goes on the next time. */
export function expire(store: Store, today: Day, keepDays: number, zone: Zone): Promise<void> {
  const last = plusDays(today, -keepDays - 1);
  return store(async (database) => {
    for (const name of ['prompts', 'moments'] as const) {
      for (;;) {
        const writing = database.transaction(name, 'readwrite');
        const keys = await writing.store.index('when').getAllKeys(ofDays('', last), AT_ONCE);
        await Promise.all([...keys.map((key) => writing.store.delete(key)), writing.done]);
        if (keys.length < AT_ONCE) break;
      }
    }
    const fading = database.transaction('gaps', 'readwrite');
    for (const gap of await fading.store.getAll()) {
      const [left] = fade(gap, plusDays(last, 1), zone);
      if (left === undefined) await fading.store.delete(gap.id);
      else if (left !== gap) await fading.store.put(left);
    }
    await fading.done;
  });
}
