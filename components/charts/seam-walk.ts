/** Walking over the seam by keyboard: from stitch to stitch, and from day to day. */
import type { LocalTime } from '../../lib/recording/record.ts';

/** Something on the seam that can be gone to: a prompt, or a turn where prompts are not recorded. */
export type Stop = LocalTime & { id: string; service: string; moment: string | null };

const inOrder = (a: LocalTime, b: LocalTime) => (a.day === b.day ? a.minute - b.minute : a.day < b.day ? -1 : 1);

export function stopsInOrder(stops: readonly Stop[]): readonly Stop[] {
  return [...stops].sort(inOrder);
}

/** Where a key leads from the stop at `at`; null where the key is none of these. `stops` are in order. */
export function walk(stops: readonly Stop[], at: number, key: string): number | null {
  const last = stops.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowDown':
    case 'ArrowUp':
      return nearestInDay(stops, at, key === 'ArrowDown' ? 1 : -1);
    default:
      return null;
  }
}

/** The stop at nearly the same hour, of the next day (or the one before) that has any; the same stop where none has. */
function nearestInDay(stops: readonly Stop[], at: number, way: 1 | -1): number {
  const here = stops[at];
  if (here === undefined) return 0;
  let other = at + way;
  while (stops[other]?.day === here.day) other += way;
  const day = stops[other]?.day;
  if (day === undefined) return at;
  const distance = (stop: Stop) => Math.abs(stop.minute - here.minute);
  return stops.reduce((best, stop, place) => {
    const closest = stops[best];
    return stop.day === day && (closest?.day !== day || distance(stop) < distance(closest)) ? place : best;
  }, other);
}

/** The stop closest to a place in the chart: a row, and a minute of its day; null where that day has none. */
export function closest(stops: readonly Stop[], day: string | undefined, minute: number): number | null {
  let best: number | null = null;
  for (const [place, stop] of stops.entries()) {
    if (stop.day !== day) continue;
    const found = best === null ? undefined : stops[best];
    if (found === undefined || Math.abs(stop.minute - minute) < Math.abs(found.minute - minute)) best = place;
  }
  return best;
}
