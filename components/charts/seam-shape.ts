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
};

const FOOT = 30;

export function seamShape(width: number, rows: number): SeamShape {
  const narrow = width < 520;
  const rowHeight = narrow ? 34 : 36;
  const left = narrow ? 44 : 74;
  // The last hour is written under the last place: half its width must fit.
  const right = width - 22;
  return {
    width,
    height: rows * rowHeight + FOOT,
    left,
    right,
    rowY: (row) => row * rowHeight + rowHeight / 2,
    rowHeight,
    stitch: narrow ? 20 : 24,
    x: (minute) => left + (minute / 1440) * (right - left),
    hours: narrow ? [0, 12, 24] : [0, 6, 12, 18, 24],
    narrow,
  };
}
