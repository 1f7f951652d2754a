/** The newest thing done can be taken back, until the page is closed. */

import { useLanguage } from '../text/language.ts';
import type { Undoable } from './use-changes.ts';

export type UndoPartProps = {
  /** Null where nothing was done yet. */
  newest: Undoable | null;
  undo: (undoable: Undoable) => Promise<void>;
};

export function UndoPart({ newest, undo }: UndoPartProps) {
  const { words } = useLanguage();
  if (newest === null) return null;
  return (
    <p class="undo">
      <button type="button" class="link" onClick={() => void undo(newest)} aria-describedby="undo-what">
        {words.data.undo}
      </button>{' '}
      <span id="undo-what" class="small">
        {newest.said} {words.data.undoUntil}
      </span>
    </p>
  );
}
