/** When in a week most turns began: a day and a part of it, if one stands out. */
import type { Day, LocalTime } from '../../lib/recording/record.ts';

type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';
export type MostOften = { day: Day; part: PartOfDay };

/** Night until 6, morning until 12, afternoon until 18, evening until midnight. */
function partOf(minute: number): PartOfDay {
  const parts: readonly PartOfDay[] = ['night', 'morning', 'afternoon', 'evening'];
  return parts[Math.floor(minute / 360)] ?? 'evening';
}

const FEWEST = 3;

/** Null below three, and where two parts of the week are level: nothing stands out then. */
export function mostOften(times: readonly LocalTime[]): MostOften | null {
  if (times.length < FEWEST) return null;
  const counts = new Map<string, { when: MostOften; count: number }>();
  for (const { day, minute } of times) {
    const when: MostOften = { day, part: partOf(minute) };
    const key = `${day} ${when.part}`;
    counts.set(key, { when, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < 2 || first.count === second?.count) return null;
  return first.when;
}
