/** How the last change went, and the way to take it back. */
import type { RefObject } from 'preact';
import { UndoPart } from './UndoPart.tsx';
import type { Changes } from './use-changes.ts';

/** `area`: where the focus can go when what had it was deleted. */
export function Told({ changes, area }: { changes: Changes; area?: RefObject<HTMLDivElement | null> }) {
  return (
    <div class="told" {...(area === undefined ? {} : { ref: area, tabIndex: -1 })}>
      <p role="status" class="result">
        {changes.result}
      </p>
      <UndoPart newest={changes.newest} undo={changes.undo} />
    </div>
  );
}
