/** The background: hears, decides by the person's choices, writes down. */
import { defineBackground } from 'wxt/utils/define-background';
import { onInstalled, openJournal } from '../../lib/browser/extension.ts';
import { hasRoom } from '../../lib/browser/room.ts';
import { noticeLoss } from '../../lib/browser/sentinel.ts';
import { createSightKeeper } from '../../lib/browser/sights.ts';
import { passOnShortcut } from '../../lib/browser/to-pause.ts';
import { createStore } from '../../lib/store/database.ts';
import { guardStore } from './guard-store.ts';
import { keepAsking } from './keep-asking.ts';
import { keepGaps } from './keep-gaps.ts';
import { keepHealth } from './keep-health.ts';
import { keepPulse } from './keep-pulse.ts';
import { recordRequests } from './record-requests.ts';
import { recordTime } from './record-time.ts';
import { showStatus } from './show-status.ts';
import { tidy } from './tidy.ts';
import { watchPages } from './watch-pages.ts';

export default defineBackground(() => {
  const store = guardStore(createStore({ hasRoom, created: noticeLoss }));
  const sights = createSightKeeper();
  recordRequests(store, sights);
  watchPages(store, sights, keepAsking(store));
  recordTime(store, sights);
  keepHealth(sights);
  keepGaps(store);
  keepPulse(store);
  showStatus();
  tidy(store);
  passOnShortcut();
  onInstalled(() => openJournal('settings'));
});
