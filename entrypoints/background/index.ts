/** The background: hears, decides by the person's choices, writes down. */
import { defineBackground } from 'wxt/utils/define-background';
import { now } from '../../lib/browser/clock.ts';
import { onInstalled, openJournal } from '../../lib/browser/extension.ts';
import { createRoom } from '../../lib/browser/room.ts';
import { createStore } from '../../lib/store/database.ts';
import { keepGaps } from './keep-gaps.ts';
import { keepPulse } from './keep-pulse.ts';
import { recordRequests } from './record-requests.ts';
import { recordTime } from './record-time.ts';
import { showStatus } from './show-status.ts';
import { tidy } from './tidy.ts';

export default defineBackground(() => {
  const store = createStore();
  const room = createRoom(now);
  recordRequests(store, room);
  recordTime(store, room);
  keepGaps(store);
  keepPulse(store);
  showStatus(room);
  tidy(store);
  onInstalled(() => openJournal('settings'));
});
