/** One day of the seam: its name, the cloth, what could not be seen, and its stitches or what stands in their place. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { DayFigures, Stitch } from '../../lib/recording/period.ts';
import type { Moment } from '../../lib/recording/record.ts';
import { useLanguage } from '../text/language.ts';
import { Density } from './Density.tsx';
import { densityOf } from './density.ts';
import { GapSpans } from './GapSpans.tsx';
import { markOf } from './marks.ts';
import { Stitching } from './StitchMark.tsx';
import { isNamed, type SeamShape } from './seam-shape.ts';

export type SeamRowProps = {
  day: DayFigures;
  row: number;
  shape: SeamShape;
  /** Id of the hatching. */
  hatch: string;
  stitches: readonly Stitch[];
  moments: readonly Moment[];
  order: readonly string[];
};

export function SeamRow({ day, row, shape, hatch, stitches, moments, order }: SeamRowProps) {
  const { formats } = useLanguage();
  const y = shape.rowY(row);
  const dense = densityOf(stitches.length);
  const name =
    shape.narrow || shape.rows === 'thin'
      ? formats.weekdayShort(day.day)
      : `${formats.weekdayShort(day.day)} ${formats.dayNumber(day.day)}`;
  return (
    <g class={day.recorded ? 'day' : 'day unlived'}>
      {isNamed(shape, row) && (
        <text x={0} y={y + 5 * shape.scale}>
          {shape.rows === 'thin' ? formats.dayNumber(day.day) : name}
        </text>
      )}
      <line class="cloth" x1={shape.left} x2={shape.right} y1={y} y2={y} />
      <GapSpans gaps={day.gaps} shape={shape} y={y} hatch={hatch} />
      {turnsDrawn(day, moments).map((moment) => (
        <MomentSpan key={moment.id} {...{ moment, order, shape, y }} />
      ))}
      {dense < 1 &&
        [...Map.groupBy(stitches, ({ service }) => service)].map(([service, own]) => (
          <Stitching
            key={service}
            mark={markOf(order, service)}
            xs={own.map(({ minute }) => shape.x(minute))}
            y={y}
            height={shape.stitch}
            {...(dense > 0 ? { opacity: 1 - dense } : {})}
          />
        ))}
      {dense > 0 && <Density {...{ stitches, order, shape, y }} opacity={dense} />}
      {stitches.length < (day.prompts ?? 0) && <HoursGone alone={stitches.length === 0} {...{ day, shape, y }} />}
    </g>
  );
}

/** Turns are drawn where prompts are not known: of the whole day, or of a service that shows none. */
function turnsDrawn(day: DayFigures, moments: readonly Moment[]): readonly Moment[] {
  return moments.filter(({ byTime, counted }) => day.prompts === null || (byTime && counted === 1));
}

function MomentSpan({ moment, order, shape, y }: Pick<SeamRowProps, 'order' | 'shape'> & { moment: Moment; y: number }) {
  const from = shape.x(moment.minute);
  const lasted = (moment.lastAt - moment.startAt) / 60_000;
  const to = Math.max(from + 3, shape.x(Math.min(1440, moment.minute + lasted)));
  const mark = markOf(order, moment.service);
  return (
    <g>
      <line class={`moment-span ${mark.colour}`} x1={from} x2={to} y1={y} y2={y} />
      <Stitching mark={mark} xs={[from]} y={y} height={shape.stitch} />
    </g>
  );
}

/** Past the days a person keeps hours, a day has its number and no hours: it must not look like a day without prompts. */
function HoursGone({ alone, day, shape, y }: { alone: boolean; day: DayFigures; shape: SeamShape; y: number }) {
  const { words, formats } = useLanguage();
  return (
    <>
      <line class="hours-gone" x1={shape.left} x2={shape.right} y1={y} y2={y} />
      {alone && shape.rows === 'full' && (
        <text class="on-cloth" x={shape.left + 8} y={y + 5 * shape.scale}>
          {fillSlots(words.seam.hoursGone(day.prompts ?? 0), { prompts: formats.whole(day.prompts ?? 0) })}
        </text>
      )}
    </>
  );
}
