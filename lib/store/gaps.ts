/** Spans in which nothing could be seen: opened when it begins, closed when it ends. */
import type { Gap, GapCause } from '../recording/record.ts';
import type { Store } from './database.ts';

/** Opens a gap unless one of the same cause and service is open. `to` is given where the end is known beforehand. */
export function openGap(store: Store, gap: { cause: GapCause; from: number; to?: number; service?: string }): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction('gaps', 'readwrite');
    const open = (await writing.store.getAll()).find((other) => isSame(other, gap) && isOpenAt(other, gap.from));
    const id = `${gap.cause}.${gap.service ?? 'all'}.${gap.from}`;
    await writing.store.put({ ...gap, id: open?.id ?? id, from: open?.from ?? gap.from });
    await writing.done;
  });
}

/** Ends at `to` every open gap of this cause, but those of the services in `except`. */
export function closeGaps(store: Store, cause: GapCause, to: number, except: readonly string[] = []): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction('gaps', 'readwrite');
    for (const gap of await writing.store.getAll()) {
      if (gap.cause !== cause || !isOpenAt(gap, to) || (gap.service !== undefined && except.includes(gap.service))) continue;
      await writing.store.put({ ...gap, to });
    }
    await writing.done;
  });
}

function isSame(a: Pick<Gap, 'cause' | 'service'>, b: Pick<Gap, 'cause' | 'service'>): boolean {
  return a.cause === b.cause && a.service === b.service;
}

function isOpenAt(gap: Gap, at: number): boolean {
  return gap.from <= at && (gap.to === undefined || gap.to > at);
}
