/** Spans of a day in which nothing could be seen: hatched, and named where there is room for the name. */
import { hatchedOf } from '../../lib/recording/day-gaps.ts';
import type { DayFigures } from '../../lib/recording/period.ts';
import { usePopupLanguage } from '../text/language.ts';
import type { SeamShape } from './seam-shape.ts';

/** The hatching itself, defined once a chart. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
    </defs>
  );
}

export type GapSpansProps = {
  gaps: DayFigures['gaps'];
  shape: SeamShape;
  /** Middle of the row. */
  y: number;
  /** Id of the hatching. */
  hatch: string;
};

/** About what a letter takes at the chart's size: enough to know whether a name fits. */
const LETTER = 7.5;

export function GapSpans({ gaps, shape, y, hatch }: GapSpansProps) {
  const { words } = usePopupLanguage();
  const height = shape.rows === 'thin' ? shape.rowHeight - 1 : shape.rowHeight - 8;
  return (
    <>
      {hatchedOf(gaps).map((gap) => {
        const x = shape.x(gap.fromMinute);
        const width = Math.max(3, shape.x(gap.toMinute) - x);
        const name = words.gap[gap.cause];
        const nameWidth = (name.length * LETTER + 12) * shape.scale;
        return (
          <g key={`${gap.cause}${gap.service}${gap.fromMinute}`} class="gap">
            <rect x={x} y={y - height / 2} width={width} height={height} fill={`url(#${hatch})`} />
            {shape.rows === 'full' && width > nameWidth + 12 && (
              <>
                <rect
                  class="gap-name"
                  x={x + width / 2 - nameWidth / 2}
                  y={y - 10 * shape.scale}
                  width={nameWidth}
                  height={20 * shape.scale}
                />
                <text x={x + width / 2} y={y + 5 * shape.scale} text-anchor="middle">
                  {name}
                </text>
              </>
            )}
          </g>
        );
      })}
    </>
  );
}
