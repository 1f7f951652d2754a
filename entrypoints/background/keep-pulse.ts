/** Notices what was missed while the browser was closed, the extension off or updated, or the clock set: each is a gap. */
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { now } from '../../lib/browser/clock.ts';
import { isManaged } from '../../lib/browser/extension.ts';
import { tellChange } from '../../lib/browser/news.ts';
import { leavePulse, onPulse, readBeginning, readPulse } from '../../lib/browser/pulse.ts';
import { hasRoom, onRoomChange } from '../../lib/browser/room.ts';
import { type Beginning, missedSince } from '../../lib/recording/pulse.ts';
import type { Store } from '../../lib/store/database.ts';
import { openGap } from '../../lib/store/gaps.ts';
import { inTurn } from './in-turn.ts';

const RUNNING: Beginning = { withBrowser: false, updated: false, sameSession: true };

export function keepPulse(store: Store): void {
  const beat = async (beginning: Beginning) => {
    const { consentAt } = await readChoices();
    if (consentAt === null || (await isManaged())) return;
    const at = now();
    const last = await readPulse();
    const missed = last === null ? undefined : missedSince(Math.max(last, consentAt), at, beginning);
    // Where there is no room no sign of life is left either: what was missed becomes part of that time.
    if (!(await hasRoom())) return;
    if (missed) await openGap(store, missed);
    await leavePulse(at);
    if (missed) tellChange();
  };
  // The beginning first: an alarm that is overdue rings at once, and would hide what was missed.
  let beginning: Promise<Beginning> | Beginning = readBeginning();
  const beatNext = inTurn(async () => {
    const how = await beginning;
    beginning = RUNNING;
    await beat(how);
  });
  beatNext();
  onPulse(beatNext);
  onRoomChange(beatNext);
  // The first sign of life is given with the choices: before them nothing is kept.
  onChoicesChange(beatNext);
}
