/** What could not be seen becomes a gap: a pause, a permission taken back in the browser's own settings. */
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { now } from '../../lib/browser/clock.ts';
import { isManaged } from '../../lib/browser/extension.ts';
import { tellChange } from '../../lib/browser/news.ts';
import { onPermissionChange, withdrawnOf } from '../../lib/browser/permissions.ts';
import { hasRoom, onRoomChange } from '../../lib/browser/room.ts';
import { isPaused } from '../../lib/recording/choices.ts';
import type { Store } from '../../lib/store/database.ts';
import { closeGaps, openGap } from '../../lib/store/gaps.ts';

export function keepGaps(store: Store): void {
  const compare = async () => {
    if (!(await hasRoom())) return;
    const choices = await readChoices();
    const at = now();
    if (choices.consentAt === null || (await isManaged())) {
      // What is not agreed to is not missed.
      await closeGaps(store, 'paused', at);
      await closeGaps(store, 'permission', at);
      return;
    }
    const until = choices.pausedUntil;
    if (!isPaused(choices, at)) await closeGaps(store, 'paused', at);
    else await openGap(store, { cause: 'paused', from: at, ...(typeof until === 'number' ? { to: until } : {}) });
    const withdrawn = await withdrawnOf(choices);
    await closeGaps(store, 'permission', at, withdrawn);
    for (const service of withdrawn) await openGap(store, { cause: 'permission', from: at, service });
    tellChange();
  };
  // One comparison at a time: two at once could open the same gap twice.
  let comparing: Promise<void> = Promise.resolve();
  const compareNext = () => {
    comparing = comparing.then(compare, compare);
  };
  compareNext();
  onPermissionChange(compareNext);
  onChoicesChange(compareNext);
  onRoomChange(compareNext);
}
