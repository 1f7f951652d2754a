/** How prompts lie over the hours of the weekdays. */
import { weekdayOf } from './calendar.ts';
import type { HourCounts } from './period.ts';
import type { LocalTime } from './record.ts';

/** Adds up as it is told; `counts` can be asked for at any time. */
export function createHourCount(): { add(prompts: Iterable<LocalTime>): void; counts(): HourCounts } {
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  return {
    add(prompts) {
      for (const { day, minute } of prompts) {
        const hours = counts[weekdayOf(day)];
        const hour = Math.floor(minute / 60);
        if (hours) hours[hour] = (hours[hour] ?? 0) + 1;
      }
    },
    counts: () => counts.map((hours) => [...hours]),
  };
}
