/** What was published against what the model says: across the one, upwards the other from low to high, and the line on which both are equal. */

import { scaleLog } from 'd3-scale';
import { upTo } from '../../lib/language/printed.ts';
import { useWidth } from '../live/use-width.ts';
import { useLanguage } from '../text/language.ts';

export type PublishedPoint = { id: string; published: number; low: number; mid: number; high: number; inside: boolean; historic: boolean };

export type PublishedProps = { says: string; across: string; upwards: string; points: readonly PublishedPoint[] };

const DECADES = [0.001, 0.01, 0.1, 1, 10, 100];
/** At the usual text size. */
const SHAPE = { widest: 620, left: 62, foot: 46, margin: 16 };

export function Published({ says, across, upwards, points }: PublishedProps) {
  const { formats } = useLanguage();
  const { ref, width: given, scale } = useWidth<HTMLDivElement>(560);
  const width = Math.min(given, SHAPE.widest * scale);
  const height = Math.min(width, 440 * scale);
  const left = SHAPE.left * scale;
  const foot = height - SHAPE.foot * scale;
  const x = scaleLog([0.01, 100], [left, width - SHAPE.margin * scale]).clamp(true);
  const y = scaleLog([0.003, 100], [foot, SHAPE.margin * scale]).clamp(true);
  return (
    <div class="chart" ref={ref}>
      <svg role="img" aria-label={says} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <g class="axis">
          {DECADES.filter((value) => value >= 0.01).map((value) => (
            <g key={value}>
              <line x1={x(value)} x2={x(value)} y1={y(100)} y2={foot} />
              <line x1={left} x2={x(100)} y1={y(value)} y2={y(value)} />
              <text x={x(value)} y={foot + 18 * scale} text-anchor="middle">
                {upTo(value, 1, formats.locale)}
              </text>
              <text x={left - 8 * scale} y={y(value) + 4 * scale} text-anchor="end">
                {upTo(value, 1, formats.locale)}
              </text>
            </g>
          ))}
          <text x={x(100)} y={height - 4 * scale} text-anchor="end">
            {across}
          </text>
          <text transform={`translate(${12 * scale} ${y(100)}) rotate(-90)`} text-anchor="end">
            {upwards}
          </text>
        </g>
        <line class="equal" x1={x(0.01)} y1={y(0.01)} x2={x(100)} y2={y(100)} />
        {points.map((point) => (
          <g key={point.id} class={`published${point.inside ? '' : ' outside'}${point.historic ? ' historic' : ''}`}>
            <line x1={x(point.published)} x2={x(point.published)} y1={y(point.low)} y2={y(point.high)} />
            <circle cx={x(point.published)} cy={y(point.mid)} r={3 * scale} />
          </g>
        ))}
      </svg>
    </div>
  );
}
