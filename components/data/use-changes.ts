/** Changing the record, the same way on every page: how it went is said, and the last change can be taken back until the journal is closed. */
import { useState } from 'preact/hooks';
import type { Words } from '../../lib/language/en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Notebook, Removal } from '../../lib/recording/notebook.ts';
import type { Spoken } from '../text/language.ts';

/** Something that was done and can be taken back. */
export type Undoable = { said: string; undo: () => Promise<void> };

export type Changes = {
  /** How the last one went. */
  result: string;
  /** What would be taken back next; null where nothing was done. */
  newest: Undoable | null;
  say: (said: string) => void;
  /** Does something and says how it went; what was said of something else is gone meanwhile. */
  doing: (act: () => Promise<string>) => Promise<void>;
  /** Something was done that can be taken back. */
  did: (undoable: Undoable) => void;
  remove: (removal: Removal) => Promise<void>;
  undo: (undoable: Undoable) => Promise<void>;
};

export function useChanges(notebook: Notebook, { words, formats }: Spoken<Words>): Changes {
  const { data } = words;
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const [result, say] = useState('');
  const doing = async (act: () => Promise<string>) => {
    say('');
    say(await act().catch(() => data.failed));
  };
  const did = (one: Undoable) => setUndoable((before) => [one, ...before]);
  return {
    ...{ result, say, doing, did },
    newest: undoable[0] ?? null,
    remove: (removal) =>
      doing(async () => {
        const { count, taken } = await notebook.remove(removal);
        const said = count === 0 ? data.nothingDeleted : fillSlots(data.deleted(count), { entries: formats.whole(count) });
        // Deleting everything takes choices and permissions with it: that is asked beforehand, and cannot be undone.
        if (count > 0 && removal.what !== 'all') did({ said, undo: () => notebook.undoRemoval(taken) });
        return said;
      }),
    undo: (one) =>
      doing(async () => {
        await one.undo();
        setUndoable((before) => before.filter((other) => other !== one));
        return data.undone;
      }),
  };
}
