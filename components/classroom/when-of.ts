/** When a turn of the made-up week began: its weekday in full, and the time. */
import type { Formats } from '../../lib/language/formats.ts';
import { weekdayOf } from '../../lib/recording/calendar.ts';
import type { Moment } from '../../lib/recording/record.ts';

export function whenOf({ day, minute }: Moment, formats: Formats): string {
  return `${formats.weekdayOf(weekdayOf(day))} ${formats.clock(minute)}`;
}
