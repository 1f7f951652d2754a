/** Where things stand in the seam chart: sizes, and the places of hours, from the width there is. */

export type SeamShape = {
  width: number;
  height: number;
  /** Where hour 0 and hour 24 stand. */
  left: number;
  right: number;
  /** Middle of a row. */
  rowY: (row: number) => number;
  rowHeight: number;
  stitch: number;
  /** Place of a minute of the day (0–1440). */
  x: (minute: number) => number;
  hours: readonly number[];
  /** True where only short names fit. */
  narrow: boolean;
  /** How large letters are: 1 is the usual size. */
  scale: number;
};

const FOOT = 30;

/** `scale` is how large letters are; everything that makes room for them grows with it. */
export function seamShape(width: number, rows: number, scale: number): SeamShape {
  const narrow = width < 520 * scale;
  const rowHeight = (narrow ? 34 : 36) * scale;
  const left = (narrow ? 44 : 74) * scale;
  // The last hour is written under the last place: half its width must fit.
  const right = width - 22 * scale;
  return {
    width,
    height: rows * rowHeight + FOOT * scale,
    left,
    right,
    rowY: (row) => row * rowHeight + rowHeight / 2,
    rowHeight,
    stitch: (narrow ? 22 : 26) * scale,
    x: (minute) => left + (minute / 1440) * (right - left),
    hours: narrow ? [0, 12, 24] : [0, 6, 12, 18, 24],
    narrow,
    scale,
  };
}
