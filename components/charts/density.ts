/** Where stitches lie too close to be told apart, a row becomes density: columns as high as the prompts of a quarter of an hour are many. */
import type { Stitch } from '../../lib/recording/period.ts';

/** From here on a row begins to turn, and is all density from there on: it fades over, and never jumps. */
const BEGINS = 200;
const IS_ALL = 400;
const BIN_MINUTES = 15;
/** Prompts in a quarter of an hour that fill the row's height: more than anybody types. */
const FULL = 24;

/** 0 where each stitch is drawn, 1 where all is density. */
export function densityOf(stitches: number): number {
  return Math.min(1, Math.max(0, (stitches - BEGINS) / (IS_ALL - BEGINS)));
}

/** From `bottom` to `top`, as shares of the row's height. */
export type Column = { fromMinute: number; toMinute: number; bottom: number; top: number };

/** Columns of each service, one standing on another, in the services' order. */
export function columnsOf(stitches: readonly Stitch[], order: readonly string[]): Map<string, Column[]> {
  const bins = Map.groupBy(stitches, ({ minute }) => Math.floor(minute / BIN_MINUTES));
  const columns = new Map<string, Column[]>();
  for (const [bin, all] of bins) {
    const height = Math.min(1, all.length / FULL);
    let bottom = 0;
    const services = [...Map.groupBy(all, ({ service }) => service)].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    for (const [service, own] of services) {
      const top = bottom + (height * own.length) / all.length;
      const column = { fromMinute: bin * BIN_MINUTES, toMinute: (bin + 1) * BIN_MINUTES, bottom, top };
      columns.set(service, [...(columns.get(service) ?? []), column]);
      bottom = top;
    }
  }
  return columns;
}
