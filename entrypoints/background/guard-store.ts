/** Before the first write of a session, and after a time without room, the record is made sure of and the time without is a gap. */
import { now } from '../../lib/browser/clock.ts';
import { isDiskError } from '../../lib/browser/disk.ts';
import { browserKind } from '../../lib/browser/extension.ts';
import { hasRoom, noteFailure, onRetry, readDoubt, settleDoubt } from '../../lib/browser/room.ts';
import { NoRoom, type Store } from '../../lib/store/database.ts';
import { openGap } from '../../lib/store/gaps.ts';
import { renewLog } from '../../lib/store/renew-log.ts';

export function guardStore(store: Store): Store {
  const makeSure = async () => {
    const doubt = await readDoubt();
    if (doubt === null) return;
    if (!(await hasRoom())) throw new NoRoom();
    if (browserKind() === 'chromium') await renewLog();
    if (doubt.since !== null) await openGap(store, { cause: 'storage', from: doubt.since, to: now() });
    await settleDoubt();
  };
  let making: Promise<void> | undefined;
  const guarded: Store = async (work) => {
    try {
      making ??= makeSure().finally(() => {
        making = undefined;
      });
      await making;
      return await store(work);
    } catch (error) {
      if (isDiskError(error)) await noteFailure();
      throw error;
    }
  };
  onRetry(() => {
    guarded(async () => undefined).catch(() => undefined);
  });
  return guarded;
}
