/** One stitch, in its service's colour and shape. */
import type { Mark, Shape } from './marks.ts';

export type StitchMarkProps = {
  mark: Mark;
  /** Middle of the stitch. */
  x: number;
  y: number;
  /** How tall it is. */
  height: number;
};

/**
 * Outlines around a middle, `h` being half the height: all narrow, since prompts of one turn lie minutes apart and a
 * minute is less than a pixel. A dot is a line of no length with a round end.
 */
const OUTLINE: Readonly<Record<Shape, (x: number, y: number, h: number) => string>> = {
  straight: (x, y, h) => `M${x} ${y - h}V${y + h}`,
  slanted: (x, y, h) => `M${x - h * 0.3} ${y + h}L${x + h * 0.3} ${y - h}`,
  cross: (x, y, h) =>
    `M${x - h * 0.24} ${y - h * 0.7}L${x + h * 0.24} ${y + h * 0.7}M${x + h * 0.24} ${y - h * 0.7}L${x - h * 0.24} ${y + h * 0.7}`,
  dot: (x, y) => `M${x} ${y}h0`,
  double: (x, y, h) => `M${x - 1.6} ${y - h}V${y + h}M${x + 1.6} ${y - h}V${y + h}`,
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

export function StitchMark({ mark, x, y, height }: StitchMarkProps) {
  return <path class={`stitch-mark ${mark.shape} ${mark.colour}`} d={OUTLINE[mark.shape](tenth(x), tenth(y), tenth(height / 2))} />;
}
