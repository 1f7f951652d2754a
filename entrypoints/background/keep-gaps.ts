/** What cannot be seen by choice or permission is a gap, from the moment it cannot until it can. */
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { now } from '../../lib/browser/clock.ts';
import { isManaged } from '../../lib/browser/extension.ts';
import { tellChange } from '../../lib/browser/news.ts';
import { onPermissionChange, withdrawnOf } from '../../lib/browser/permissions.ts';
import { hasRoom, onRoomChange } from '../../lib/browser/room.ts';
import { onSightsChange, readSights } from '../../lib/browser/sights.ts';
import { doubtedOf, healthsOf } from '../../lib/recording/health.ts';
import { wantedGaps } from '../../lib/recording/wanted-gaps.ts';
import type { Store } from '../../lib/store/database.ts';
import { followGaps } from '../../lib/store/gaps.ts';
import { inTurn } from './in-turn.ts';

export function keepGaps(store: Store): void {
  const compare = async () => {
    if (!(await hasRoom())) return;
    const choices = await readChoices();
    const at = now();
    const [managed, withdrawn, sights] = await Promise.all([isManaged(), withdrawnOf(choices), readSights()]);
    const doubted = doubtedOf(healthsOf(choices, sights));
    if (await followGaps(store, at, (days) => wantedGaps(choices, { now: at, managed, withdrawn, doubted, days }))) tellChange();
  };
  // One comparison at a time: two at once could open the same gap twice.
  const compareNext = inTurn(compare);
  compareNext();
  onPermissionChange(compareNext);
  onChoicesChange(compareNext);
  onRoomChange(compareNext);
  onSightsChange(compareNext);
}
