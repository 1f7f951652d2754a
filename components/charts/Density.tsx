/** A row of the seam with so many prompts that columns are drawn in place of stitches. */
import type { Stitch } from '../../lib/recording/period.ts';
import { columnsOf } from './density.ts';
import { markOf } from './marks.ts';
import type { SeamShape } from './seam-shape.ts';

export type DensityProps = {
  stitches: readonly Stitch[];
  order: readonly string[];
  shape: SeamShape;
  /** Middle of the row. */
  y: number;
  /** From 0 to 1: it comes as the stitches fade. */
  opacity: number;
};

export function Density({ stitches, order, shape, y, opacity }: DensityProps) {
  const foot = y + shape.stitch / 2;
  return (
    <g opacity={opacity} class="density">
      {[...columnsOf(stitches, order)].map(([service, columns]) => (
        <path
          key={service}
          class={markOf(order, service).colour}
          fill="currentColor"
          d={columns
            .map(({ fromMinute, toMinute, bottom, top }) => {
              const [x, width] = [shape.x(fromMinute), shape.x(toMinute) - shape.x(fromMinute) - 0.5];
              const [low, high] = [foot - bottom * shape.stitch, (top - bottom) * shape.stitch];
              return `M${x.toFixed(1)} ${low.toFixed(1)}h${width.toFixed(1)}v${(-high).toFixed(1)}h${(-width).toFixed(1)}z`;
            })
            .join('')}
        />
      ))}
    </g>
  );
}
