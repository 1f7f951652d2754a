/** Stitches, in their service's colour and shape: one as a sign among words, or all of a row as one line of thread. */
import type { Mark, Shape } from './marks.ts';

/**
 * Outlines around a middle, `h` being half the height: all narrow, since prompts of one turn lie minutes apart and a
 * minute is less than a pixel. A dot is a line of no length with a round end. Each begins with its one `M`.
 */
const OUTLINE: Readonly<Record<Shape, (x: number, y: number, h: number) => string>> = {
  straight: (x, y, h) => `M${x} ${y - h}v${2 * h}`,
  slanted: (x, y, h) => `M${tenth(x - h * 0.3)} ${y + h}l${tenth(h * 0.6)} ${-2 * h}`,
  cross: (x, y, h) =>
    `M${tenth(x - h * 0.24)} ${tenth(y - h * 0.7)}l${tenth(h * 0.48)} ${tenth(h * 1.4)}m0 ${tenth(-h * 1.4)}l${tenth(-h * 0.48)} ${tenth(h * 1.4)}`,
  dot: (x, y) => `M${x} ${y}h0`,
  double: (x, y, h) => `M${tenth(x - 1.6)} ${y - h}v${2 * h}m3.2 ${-2 * h}v${2 * h}`,
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

export type StitchMarkProps = {
  mark: Mark;
  /** Middle of the stitch. */
  x: number;
  y: number;
  /** How tall it is. */
  height: number;
};

export function StitchMark({ mark, x, y, height }: StitchMarkProps) {
  return <Stitching mark={mark} xs={[x]} y={y} height={height} />;
}

export type StitchingProps = {
  mark: Mark;
  /** Middles of the stitches. */
  xs: readonly number[];
  y: number;
  height: number;
  /** From 0 to 1: it fades where stitches lie too close to be told apart. */
  opacity?: number;
};

export function Stitching({ mark, xs, y, height, opacity }: StitchingProps) {
  const outline = OUTLINE[mark.shape];
  const d = xs.map((x) => outline(tenth(x), tenth(y), tenth(height / 2))).join('');
  return (
    <path
      class={`stitch-mark ${mark.shape} ${mark.colour}`}
      d={d}
      data-stitches={xs.length}
      {...(opacity === undefined ? {} : { opacity })}
    />
  );
}
