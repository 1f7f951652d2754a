/** An instant as the clock of this device shows it. */
import type { LocalTime } from '../../lib/recording/record.ts';

/** `at`: milliseconds since 1970. */
export function localTimeOf(at: number): LocalTime {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    minute: date.getHours() * 60 + date.getMinutes(),
  };
}
