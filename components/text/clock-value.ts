/** Minutes of the day, to and from the `HH:MM` that a time field holds. */

export function clockValue(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Null where the field is empty or holds no time. */
export function minuteOfClock(value: string): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(value);
  if (match === null) return null;
  const [, hours = '', minutes = ''] = match;
  return Number(hours) * 60 + Number(minutes);
}
