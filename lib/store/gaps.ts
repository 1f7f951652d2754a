/** Spans in which nothing could be seen: opened when it begins, closed when it ends. */
import { isOpenAt } from '../recording/gap.ts';
import type { Gap, GapCause } from '../recording/record.ts';
import { LASTING_CAUSES, type WantedGap } from '../recording/wanted-gaps.ts';
import type { Store } from './database.ts';
import type { CountedDay } from './stored-day.ts';

/** Writes down a gap that has ended; where one of the same cause and service is open at its beginning, that one ends so. */
export function openGap(store: Store, gap: { cause: GapCause; from: number; to?: number; service?: string }): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction('gaps', 'readwrite');
    const open = (await writing.store.getAll()).find((other) => isSame(other, gap) && isOpenAt(other, gap.from));
    await writing.store.put({ ...gap, id: open?.id ?? crypto.randomUUID(), from: open?.from ?? gap.from });
    await writing.done;
  });
}

/**
 * Holds the gaps that last against those there should be: opens what is missing at `at`, and ends there what is over.
 * `wanted` decides by the days on record, read in the same transaction: once everything was deleted, none is opened.
 * Resolves to whether anything changed.
 */
export function followGaps(store: Store, at: number, wanted: (days: readonly CountedDay[]) => readonly WantedGap[]): Promise<boolean> {
  return store(async (database) => {
    const writing = database.transaction(['gaps', 'days'], 'readwrite');
    const gaps = writing.objectStore('gaps');
    const [days, known] = await Promise.all([writing.objectStore('days').getAll(), gaps.getAll()]);
    const open = known.filter((gap) => LASTING_CAUSES.includes(gap.cause) && isOpenAt(gap, at));
    const shall = wanted(days);
    const over = open.filter((gap) => !shall.some((other) => isSame(gap, other))).map((gap) => ({ ...gap, to: at }));
    const next = shall.map((gap): Gap => {
      const before = open.find((other) => isSame(gap, other));
      // What of it was forgotten or deleted does not come back with the next look.
      const from = Math.max(before?.from ?? 0, gap.from ?? before?.from ?? at);
      return { id: before?.id ?? crypto.randomUUID(), ...gap, from };
    });
    const changed = [...over, ...next].filter((gap) => !known.some((other) => isEqual(gap, other)));
    await Promise.all(changed.map((gap) => gaps.put(gap)));
    await writing.done;
    return changed.length > 0;
  });
}

function isEqual(a: Gap, b: Gap): boolean {
  return a.id === b.id && a.cause === b.cause && a.service === b.service && a.from === b.from && a.to === b.to;
}

/** A doubt that became certain is the same gap still. */
const FAMILY: Partial<Record<GapCause, GapCause>> = { unsure: 'blind' };

function isSame(a: Pick<Gap, 'cause' | 'service'>, b: Pick<Gap, 'cause' | 'service'>): boolean {
  return (FAMILY[a.cause] ?? a.cause) === (FAMILY[b.cause] ?? b.cause) && a.service === b.service;
}
