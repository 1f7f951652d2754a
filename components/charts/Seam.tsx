/** The seam: a row a day, a stitch a prompt at its hour, and hatching where nothing could be seen. */
import { useId } from 'preact/hooks';
import type { DayFigures, Stitch } from '../../lib/recording/period.ts';
import type { Moment } from '../../lib/recording/record.ts';
import { useWidth } from '../live/use-width.ts';
import { useLanguage } from '../text/language.ts';
import { Hatching } from './GapSpans.tsx';
import { SeamKeys } from './SeamKeys.tsx';
import { SeamRow } from './SeamRow.tsx';
import { type RowSize, type SeamShape, seamShape } from './seam-shape.ts';
import { saySeam } from './seam-words.ts';

export type SeamProps = {
  /** The rows, in order. */
  days: readonly DayFigures[];
  stitches: readonly Stitch[];
  /** Drawn as spans instead of stitches where prompts are not recorded. */
  moments: readonly Moment[];
  /** Services in their fixed order, which decides colour and shape. */
  order: readonly string[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  rows?: RowSize;
  /** Where turns can be opened: the one that is open, and how to open one. */
  turns?: { opened: string | null; open: (moment: string) => void };
};

export function Seam({ days, stitches, moments, order, names, rows = 'full', turns }: SeamProps) {
  const { words, formats } = useLanguage();
  const { ref, width, scale } = useWidth<HTMLDivElement>(720);
  const hatch = useId();
  const shape = seamShape(width, days.length, scale, rows);
  const byDay = Map.groupBy(stitches, ({ day }) => day);
  const turnsByDay = Map.groupBy(moments, ({ day }) => day);
  return (
    <div class="chart" ref={ref}>
      <svg
        role="img"
        aria-label={saySeam(days, stitches, rows, names, words, formats)}
        width={shape.width}
        height={shape.height}
        viewBox={`0 0 ${shape.width} ${shape.height}`}
      >
        <Hatching id={hatch} />
        <Hours shape={shape} />
        {days.map((day, row) => (
          <SeamRow
            key={day.day}
            {...{ day, row, shape, hatch, order }}
            stitches={byDay.get(day.day) ?? []}
            moments={turnsByDay.get(day.day) ?? []}
          />
        ))}
      </svg>
      {turns !== undefined && <SeamKeys {...{ days, stitches, moments, shape, names }} {...turns} />}
    </div>
  );
}

function Hours({ shape }: { shape: SeamShape }) {
  const { formats } = useLanguage();
  return (
    <g class="axis">
      {shape.hours.map((hour) => (
        <g key={hour}>
          <line x1={shape.x(hour * 60)} x2={shape.x(hour * 60)} y1={4} y2={shape.height - 24 * shape.scale} />
          <text x={shape.x(hour * 60)} y={shape.height - 5 * shape.scale} text-anchor="middle">
            {formats.hour(hour)}
          </text>
        </g>
      ))}
    </g>
  );
}
