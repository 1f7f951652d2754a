/** What is due once a day, and at every start: hours whose time is over go, if the clock can be believed. */
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { instantOf, localTime, now } from '../../lib/browser/clock.ts';
import { onNewDay, readBelieved, writeBelieved } from '../../lib/browser/daily.ts';
import { tellChange } from '../../lib/browser/news.ts';
import { questionChoices } from '../../lib/browser/question-settings.ts';
import { hasRoom, onRoomChange } from '../../lib/browser/room.ts';
import { createSentinel } from '../../lib/browser/sentinel.ts';
import { believe } from '../../lib/recording/believe-clock.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import type { Store } from '../../lib/store/database.ts';
import { expire } from '../../lib/store/expire.ts';
import { isMissing } from '../../lib/store/reading.ts';
import { forgetRequests } from '../../lib/store/record-prompt.ts';
import { expireSaid } from '../../lib/store/said.ts';
import { inTurn } from './in-turn.ts';

export function tidy(store: Store): void {
  const sentinel = createSentinel();
  const tidyNext = inTurn(async () => {
    if (!(await hasRoom())) return;
    if (await isMissing(store, sentinel)) await sentinel.setLost(true);
    const [{ keepDays, consentAt }, said, before] = await Promise.all([readChoices(), questionChoices.read(), readBelieved()]);
    const at = now();
    await forgetRequests(store, at);
    const believed = believe(before, at);
    // Nothing is kept before anything was agreed to, nor once everything was deleted.
    if (consentAt !== null || before !== null) await writeBelieved(believed);
    if (believed.at !== at) return;
    const { day } = localTime(at);
    if (said.keepDays !== null) await expireSaid(store, plusDays(day, -said.keepDays));
    if (keepDays !== null) await expire(store, day, keepDays, { localTime, instantOf });
    if (keepDays !== null || said.keepDays !== null) tellChange();
  });
  tidyNext();
  onNewDay(tidyNext);
  onChoicesChange(tidyNext);
  questionChoices.onChange(tidyNext);
  onRoomChange(tidyNext);
}
