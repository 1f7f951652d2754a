/** Writes down a span of active time: in its moment, and in the days it passed in. */
import type { ActiveSpan } from '../recording/attention.ts';
import { NO_SHARE } from '../recording/day-row.ts';
import type { LocalTime } from '../recording/record.ts';
import type { Store } from './database.ts';
import { addToDay, type Writing } from './day-rows.ts';
import { addToMoment } from './moments.ts';

/** `byTime` is true where prompts are not recorded, so that time alone can make a turn. */
export function recordActive(store: Store, span: ActiveSpan, byTime: boolean, localTime: (at: number) => LocalTime): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction(['moments', 'days'], 'readwrite') as unknown as Writing;
    const { service, from, to } = span;
    const activeMs = to - from;
    await addToMoment(writing, service, `${service}.${from}`, { activeMs, byTime, from, to }, localTime);
    // A span is two minutes at most: one that crosses midnight is given to the day it ended in.
    await addToDay(writing, localTime(to).day, service, { ...NO_SHARE, activeMs }, 1);
    await writing.done;
  });
}
