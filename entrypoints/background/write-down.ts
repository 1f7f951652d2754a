/** Writes where there is room; a write that fails stops the next ones for a while, and the time until one succeeds is a gap. */
import { now } from '../../lib/browser/clock.ts';
import { isDiskError, type Room } from '../../lib/browser/room.ts';
import type { Store } from '../../lib/store/database.ts';
import { openGap } from '../../lib/store/gaps.ts';

/** What `write` resolves to; undefined where nothing was written for want of room. */
export async function writeDown<T>(store: Store, room: Room, write: () => Promise<T>): Promise<T | undefined> {
  if (!(await room.hasRoom())) return undefined;
  try {
    const written = await write();
    const since = await room.succeeded();
    if (since !== null) await openGap(store, { cause: 'storage', from: since, to: now() });
    return written;
  } catch (error) {
    if (isDiskError(error)) await room.failed();
    throw error;
  }
}
