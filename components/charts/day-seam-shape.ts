/** Which hours the popup's seam shows, and where they stand. */
import type { SeamShape } from './seam-shape.ts';

export type Hours = { from: number; to: number };

const FEWEST_HOURS = 6;

/** Whole hours around the first stitch and now, an even number of them so that the middle is an hour too. */
export function hoursToShow(firstMinute: number, nowMinute: number): Hours {
  let from = Math.floor(Math.min(firstMinute, nowMinute) / 60);
  let to = Math.min(24, Math.floor(nowMinute / 60) + 1);
  while (to - from < FEWEST_HOURS || (to - from) % 2 === 1) {
    if (from > 0) from -= 1;
    else to += 1;
  }
  return { from, to };
}

/** `scale` is how large letters are: 1 is the usual size. */
export function daySeamShape(width: number, { from, to }: Hours, scale: number): SeamShape {
  const edge = 6;
  return {
    width,
    height: 56 * scale,
    left: 0,
    right: width,
    rowY: () => 17 * scale,
    rowHeight: 34 * scale,
    stitch: 26 * scale,
    x: (minute) => edge + ((minute / 60 - from) / (to - from)) * (width - 2 * edge),
    hours: [from, (from + to) / 2, to],
    narrow: true,
    scale,
    rows: 'full',
  };
}
