/** Ranges of the indexes. */
import type { Day } from '../recording/record.ts';

/** Of an index by day and minute: all of the days `from` to `to`. */
export function ofDays(from: Day, to: Day): IDBKeyRange {
  return IDBKeyRange.bound([from], [to, AFTER_ALL]);
}

/** Of an index by service, day and minute: all of one service. */
export function ofService(service: string): IDBKeyRange {
  return IDBKeyRange.bound([service], [service, AFTER_ALL]);
}

/** Of an index by service alone. */
export function ofServiceAlone(service: string): IDBKeyRange {
  return IDBKeyRange.bound(service, service);
}

/** Later in the order of keys than any day and any minute. */
export const AFTER_ALL = '\uffff';
