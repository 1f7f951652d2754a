/** The seam of one day, small enough for the popup: only the hours that hold something, and at least six of them. */
import { useId } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { DayFigures, Stitch } from '../../lib/recording/period.ts';
import { useWidth } from '../live/use-width.ts';
import { usePopupLanguage } from '../text/language.ts';
import { spanOf } from '../text/span.ts';
import { daySeamShape, hoursToShow } from './day-seam-shape.ts';
import { GapSpans, Hatching } from './GapSpans.tsx';
import { markOf } from './marks.ts';
import { Stitching } from './StitchMark.tsx';
import { firstAndLast } from './seam-words.ts';

export type DaySeamProps = {
  stitches: readonly Stitch[];
  gaps: DayFigures['gaps'];
  /** Services in their fixed order, which decides colour and shape. */
  order: readonly string[];
  /** The minute of the day it is now: the thread goes no further. */
  nowMinute: number;
};

export function DaySeam({ stitches, gaps, order, nowMinute }: DaySeamProps) {
  const { words, formats } = usePopupLanguage();
  const { ref, width, scale } = useWidth<HTMLDivElement>(340);
  const hatch = useId();
  const span = firstAndLast(stitches);
  const hours = hoursToShow(span?.first ?? nowMinute, nowMinute);
  const shape = daySeamShape(width, hours, scale);
  const says = fillSlots(words.seam.saysToday(stitches.length), {
    prompts: formats.whole(stitches.length),
    span: spanOf(span?.first ?? 0, span?.last ?? 0, words, formats),
  });
  const seen = gaps
    .map((gap) => ({ ...gap, fromMinute: Math.max(gap.fromMinute, hours.from * 60), toMinute: Math.min(gap.toMinute, hours.to * 60) }))
    .filter((gap) => gap.toMinute > gap.fromMinute);
  return (
    <div class="chart" ref={ref}>
      <svg role="img" aria-label={says} width={width} height={shape.height} viewBox={`0 0 ${width} ${shape.height}`}>
        <Hatching id={hatch} />
        <line class="cloth" x1={shape.left} x2={shape.right} y1={shape.rowY(0)} y2={shape.rowY(0)} />
        <GapSpans gaps={seen} shape={shape} y={shape.rowY(0)} hatch={hatch} />
        {[...Map.groupBy(stitches, ({ service }) => service)].map(([service, own]) => (
          <Stitching
            key={service}
            mark={markOf(order, service)}
            xs={own.map(({ minute }) => shape.x(minute))}
            y={shape.rowY(0)}
            height={shape.stitch}
          />
        ))}
        {shape.hours.map((hour, at) => (
          <text
            key={hour}
            x={shape.x(hour * 60)}
            y={shape.height - 3 * scale}
            text-anchor={at === 0 ? 'start' : at === shape.hours.length - 1 ? 'end' : 'middle'}
          >
            {formats.hour(hour)}
          </text>
        ))}
      </svg>
    </div>
  );
}
