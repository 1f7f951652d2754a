/** Writes down a span of active time: in its moment, and so in the days it passed in. */
import { type ActiveSpan, cutAtMidnight } from '../recording/attention.ts';
import { addedBy } from '../recording/day-row.ts';
import type { LocalTime } from '../recording/record.ts';
import type { Store } from './database.ts';
import { carryToDays, type Writing } from './day-rows.ts';
import { addToMoment, writeMoment } from './moments.ts';

/** `byTime` is true where prompts are not recorded, so that time alone can make a turn. */
export function recordActive(store: Store, span: ActiveSpan, byTime: boolean, localTime: (at: number) => LocalTime): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction(['moments', 'days', 'answers', 'months'], 'readwrite') as unknown as Writing;
    for (const { service, from, to } of cutAtMidnight(span, localTime)) {
      const moment = await addToMoment(writing, service, { activeMs: to - from, byTime, from, to }, localTime);
      await writeMoment(writing, moment);
      await carryToDays(writing, addedBy([], moment.before ? [moment.before] : []), addedBy([], [moment.after]));
    }
    await writing.done;
  });
}
