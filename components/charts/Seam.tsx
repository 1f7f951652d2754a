/** The seam: a row a day, a stitch a prompt at its hour, and hatching where nothing could be seen. */
import { useId } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Moment } from '../../lib/recording/record.ts';
import type { DayFigures, Stitch } from '../../lib/recording/week.ts';
import { useWidth } from '../live/use-width.ts';
import { useLanguage } from '../text/language.ts';
import { GapSpans, Hatching } from './GapSpans.tsx';
import { markOf } from './marks.ts';
import { StitchMark } from './StitchMark.tsx';
import { type SeamShape, seamShape } from './seam-shape.ts';
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
};

export function Seam({ days, stitches, moments, order, names }: SeamProps) {
  const { words, formats } = useLanguage();
  const { ref, width, scale } = useWidth<HTMLDivElement>(720);
  const hatch = useId();
  const shape = seamShape(width, days.length, scale);
  return (
    <div class="chart" ref={ref}>
      <svg
        role="img"
        aria-label={saySeam(days, stitches, names, words, formats)}
        width={shape.width}
        height={shape.height}
        viewBox={`0 0 ${shape.width} ${shape.height}`}
      >
        <Hatching id={hatch} />
        <Hours shape={shape} />
        {days.map((day, row) => (
          <DayRowOf
            key={day.day}
            day={day}
            row={row}
            shape={shape}
            hatch={hatch}
            stitches={stitches.filter((stitch) => stitch.day === day.day)}
            moments={moments.filter((moment) => moment.day === day.day)}
            order={order}
          />
        ))}
      </svg>
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

type DayRowProps = {
  day: DayFigures;
  row: number;
  shape: SeamShape;
  hatch: string;
  stitches: readonly Stitch[];
  moments: readonly Moment[];
  order: readonly string[];
};

function DayRowOf({ day, row, shape, hatch, stitches, moments, order }: DayRowProps) {
  const { words, formats } = useLanguage();
  const y = shape.rowY(row);
  // Past `keepDays` a day keeps its number and no hours: it must not look like a day without prompts.
  const hoursGone = stitches.length === 0 && (day.prompts ?? 0) > 0;
  const drawMoments = day.prompts === null;
  const baseline = y + 5 * shape.scale;
  return (
    <g class={day.recorded ? 'day' : 'day unlived'}>
      <text x={0} y={baseline}>
        {shape.narrow ? `${formats.weekdayShort(day.day)}` : `${formats.weekdayShort(day.day)} ${formats.dayNumber(day.day)}`}
      </text>
      <line class="cloth" x1={shape.left} x2={shape.right} y1={y} y2={y} />
      <GapSpans gaps={day.gaps} shape={shape} y={y} hatch={hatch} />
      {drawMoments &&
        moments.map((moment) => {
          const from = shape.x(moment.minute);
          const lasted = (moment.lastAt - moment.startAt) / 60_000;
          const to = Math.max(from + 3, shape.x(Math.min(1440, moment.minute + lasted)));
          const mark = markOf(order, moment.service);
          return (
            <g key={moment.id}>
              <line class={`moment-span ${mark.colour}`} x1={from} x2={to} y1={y} y2={y} />
              <StitchMark mark={mark} x={from} y={y} height={shape.stitch} />
            </g>
          );
        })}
      {stitches.map((stitch) => (
        <StitchMark key={stitch.id} mark={markOf(order, stitch.service)} x={shape.x(stitch.minute)} y={y} height={shape.stitch} />
      ))}
      {hoursGone && (
        <text class="on-cloth" x={shape.left + 8} y={baseline}>
          {fillSlots(words.seam.hoursGone(day.prompts ?? 0), { prompts: formats.whole(day.prompts ?? 0) })}
        </text>
      )}
    </g>
  );
}
