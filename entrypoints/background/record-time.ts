/** From what is in front of the person to active time in the record. */
import { createChosenMatcher, onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { localTime, now } from '../../lib/browser/clock.ts';
import { isManaged } from '../../lib/browser/extension.ts';
import { lookInFront, onFrontChange, watchClosely } from '../../lib/browser/front.ts';
import { tellChange } from '../../lib/browser/news.ts';
import { onPermissionChange } from '../../lib/browser/permissions.ts';
import { hasRoom } from '../../lib/browser/room.ts';
import { createSentinel } from '../../lib/browser/sentinel.ts';
import { readAttention, writeAttention } from '../../lib/browser/session.ts';
import type { SightKeeper } from '../../lib/browser/sights.ts';
import { onPauseEnd } from '../../lib/browser/toolbar.ts';
import { attend } from '../../lib/recording/attention.ts';
import { expectsPrompts, mayAttend, mayKeepTime } from '../../lib/recording/decide.ts';
import { visited } from '../../lib/recording/health.ts';
import type { Store } from '../../lib/store/database.ts';
import { recordActive } from '../../lib/store/record-time.ts';
import { inTurn } from './in-turn.ts';

export function recordTime(store: Store, sights: SightKeeper): void {
  const matcher = createChosenMatcher();
  const managed = isManaged();
  const sentinel = createSentinel();

  const look = async () => {
    const choices = await readChoices();
    const at = now();
    const byPolicy = await managed;
    const inFront = choices.consentAt !== null && !byPolicy ? await lookInFront(await matcher()) : null;
    const service = inFront !== null && mayAttend(choices, inFront, at) ? inFront : null;
    const { attention, span } = attend(await readAttention(), service, at);
    // First forgotten, then written: a background killed in between loses one span and never counts it twice.
    await writeAttention(attention);
    await watchClosely(service !== null);
    if (!span || byPolicy || !mayAttend(choices, span.service, at)) return;
    // Whether a service is still seen shows in how long it was in front of somebody without anything being noticed.
    if (expectsPrompts(choices, span.service)) void sights.change(span.service, (sight) => visited(sight, span.from, span.to));
    if (mayKeepTime(choices, span.service, at) && (await hasRoom())) {
      const byTime = !expectsPrompts(choices, span.service);
      await recordActive(store, span, byTime, localTime);
      await sentinel.write(localTime(span.to).day);
      tellChange();
    }
  };

  // One look at a time: two at once would write the same span twice.
  const lookNext = inTurn(look);
  onFrontChange(lookNext);
  onChoicesChange(lookNext);
  onPermissionChange(lookNext);
  onPauseEnd(lookNext);
  lookNext();
}
