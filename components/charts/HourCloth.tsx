/** Prompts by weekday and hour: a cell an hour, with a dot as large as its prompts are many. */

import { fillSlots } from '../../lib/language/slots.ts';
import type { HourCounts } from '../../lib/recording/period.ts';
import { useWidth } from '../live/use-width.ts';
import { useLanguage } from '../text/language.ts';
import { seamShape } from './seam-shape.ts';

export function HourCloth({ counts }: { counts: HourCounts }) {
  const { words, formats } = useLanguage();
  const { ref, width, scale } = useWidth<HTMLDivElement>(720);
  const shape = seamShape(width, counts.length, scale);
  const most = Math.max(1, ...counts.flat());
  const largest = Math.min((shape.right - shape.left) / 48, shape.rowHeight / 2 - 2);
  const busiest = counts.map((hours, weekday) =>
    fillSlots(words.hours.says(hours.reduce((sum, n) => sum + n, 0)), {
      weekday: formats.weekdayOf(weekday),
      prompts: formats.whole(hours.reduce((sum, n) => sum + n, 0)),
      hour: formats.hour(hours.indexOf(Math.max(...hours))),
    }),
  );
  return (
    <div class="chart" ref={ref}>
      <svg
        role="img"
        aria-label={[words.hours.title, ...busiest].join('. ')}
        width={shape.width}
        height={shape.height}
        viewBox={`0 0 ${shape.width} ${shape.height}`}
      >
        {counts.map((hours, weekday) => (
          <g key={formats.weekdayOf(weekday)} class="day">
            <text x={0} y={shape.rowY(weekday) + 5 * scale}>
              {formats.weekdayOf(weekday, 'short')}
            </text>
            <line class="cloth" x1={shape.left} x2={shape.right} y1={shape.rowY(weekday)} y2={shape.rowY(weekday)} />
            {hours.map((n, hour) =>
              n === 0 ? null : (
                // The area, not the width, is as large as the number.
                <circle
                  key={formats.hour(hour)}
                  class="hour-dot"
                  cx={shape.x(hour * 60 + 30)}
                  cy={shape.rowY(weekday)}
                  r={Math.max(1, largest * Math.sqrt(n / most))}
                />
              ),
            )}
          </g>
        ))}
        <g class="axis">
          {shape.hours.map((hour) => (
            <text key={hour} x={shape.x(hour * 60)} y={shape.height - 5 * scale} text-anchor="middle">
              {formats.hour(hour)}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}
