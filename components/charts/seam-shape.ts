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
  rows: RowSize;
};

/** `thin` rows lie so close that only every seventh is named: for spans longer than a month. */
export type RowSize = 'full' | 'thin';

const FOOT = 30;
const THIN_ROW = 9;
/** Thin rows that carry a name, counted from the first day of the month. */
const NAMED_EVERY = 7;

export function isNamed(shape: Pick<SeamShape, 'rows'>, row: number): boolean {
  return shape.rows === 'full' || row % NAMED_EVERY === 0;
}

/** How high the chart is, known before it is drawn. */
export function seamHeight(rows: number, scale: number, size: RowSize, narrow = false): number {
  return rows * rowHeightOf(size, narrow) * scale + FOOT * scale;
}

function rowHeightOf(size: RowSize, narrow: boolean): number {
  if (size === 'thin') return THIN_ROW;
  return narrow ? 34 : 36;
}

/** `scale` is how large letters are; everything that makes room for them grows with it. */
export function seamShape(width: number, rows: number, scale: number, size: RowSize = 'full'): SeamShape {
  const narrow = width < 520 * scale;
  const rowHeight = rowHeightOf(size, narrow) * scale;
  const left = (narrow ? 44 : 74) * scale;
  // The last hour is written under the last place: half its width must fit.
  const right = width - 22 * scale;
  return {
    width,
    height: seamHeight(rows, scale, size, narrow),
    left,
    right,
    rowY: (row) => row * rowHeight + rowHeight / 2,
    rowHeight,
    stitch: size === 'thin' ? rowHeight - 2 : (narrow ? 22 : 26) * scale,
    x: (minute) => left + (minute / 1440) * (right - left),
    hours: narrow ? [0, 12, 24] : [0, 6, 12, 18, 24],
    narrow,
    scale,
    rows: size,
  };
}
