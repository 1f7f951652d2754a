/** Reads the whole record, or a part of it, for the person's own copy: in pieces, since it can be a million rows. */
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive } from '../recording/archive.ts';
import type { Choices } from '../recording/choices.ts';
import type { Selection } from '../recording/notebook.ts';
import type { Clock } from '../recording/record.ts';
import { selectRows } from '../recording/selection.ts';
import type { Store } from './database.ts';
import { readDays } from './stored-day.ts';

const A_PIECE = 5000;

/** Everything that is kept, except open requests, which are forgotten within seconds anyway. */
export function readWhole(
  store: Store,
  { ownHosts: _hosts, ownRules: _rules, update: _update, ...choices }: Choices,
  clock: Clock,
  selection?: Selection,
): Promise<Archive> {
  return store(async (database) => {
    const reading = database.transaction(['prompts', 'moments', 'days', 'answers', 'gaps', 'notes', 'said']);
    const rows = {
      prompts: await readPieces(reading.objectStore('prompts')),
      moments: await readPieces(reading.objectStore('moments')),
      days: await readDays(reading),
      gaps: await reading.objectStore('gaps').getAll(),
      notes: await readPieces(reading.objectStore('notes')),
      said: await reading.objectStore('said').getAll(),
    };
    const savedAt = new Date(clock.now()).toISOString();
    return {
      format: ARCHIVE_FORMAT,
      version: ARCHIVE_VERSION,
      savedAt,
      choices,
      ...(selection ? selectRows(rows, selection, clock) : rows),
    };
  });
}

type Named<T> = { getAll(range: IDBKeyRange | null, count: number): Promise<T[]> };

/** All rows, by their names, some thousand at a time. */
async function readPieces<T extends { id: string }>(rows: Named<T>): Promise<T[]> {
  const read: T[] = [];
  for (let last: T | undefined; ; last = read.at(-1)) {
    const piece = await rows.getAll(last ? IDBKeyRange.lowerBound(last.id, true) : null, A_PIECE);
    for (const row of piece) read.push(row);
    if (piece.length < A_PIECE) return read;
  }
}
