/** Keeps the toolbar true: whether anything is being recorded can always be seen there. */
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { onPermissionChange } from '../../lib/browser/permissions.ts';
import { onRoomChange } from '../../lib/browser/room.ts';
import { readStatus } from '../../lib/browser/status.ts';
import { onPauseEnd, showInToolbar, wakeAt } from '../../lib/browser/toolbar.ts';
import { toolbarTitle } from '../../lib/language/toolbar-title.ts';
import { inTurn } from './in-turn.ts';

const ICONS = { recording: 'recording', paused: 'paused', off: 'off', full: 'off' } as const;

export function showStatus(): void {
  const showNext = inTurn(async () => {
    const [status, choices] = [await readStatus(), await readChoices()];
    await wakeAt(status.state === 'paused' && typeof choices.pausedUntil === 'number' ? choices.pausedUntil : null);
    await showInToolbar(ICONS[status.state], toolbarTitle(status, choices.language, navigator.languages));
  });
  showNext();
  onChoicesChange(showNext);
  onPermissionChange(showNext);
  onRoomChange(showNext);
  onPauseEnd(showNext);
}
