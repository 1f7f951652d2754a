/** The background: hears, decides by the person's choices, writes down. */
import { defineBackground } from 'wxt/utils/define-background';
import { now } from '../../lib/browser/clock.ts';
import { onInstalled, openJournal } from '../../lib/browser/extension.ts';
import { createRoomCheck } from '../../lib/browser/room.ts';
import { createStore } from '../../lib/store/database.ts';
import { keepGaps, keepRoomGap } from './keep-gaps.ts';
import { keepPulse } from './keep-pulse.ts';
import { recordRequests } from './record-requests.ts';
import { recordTime } from './record-time.ts';
import { showStatus } from './show-status.ts';
import { tidy } from './tidy.ts';

export default defineBackground(() => {
  const store = createStore();
  const hasRoom = createRoomCheck(now, (room) => keepRoomGap(store, room));
  recordRequests(store, hasRoom);
  recordTime(store, hasRoom);
  keepGaps(store);
  keepPulse(store);
  showStatus(hasRoom);
  tidy(store);
  onInstalled(() => openJournal('settings'));
});
