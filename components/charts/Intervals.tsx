/** Ranges one under the other on a scale where each line is ten times the one before; where there is none, a dash. */

import { scaleLog } from 'd3-scale';
import { upTo } from '../../lib/language/printed.ts';
import { useWidth } from '../live/use-width.ts';
import { useLanguage } from '../text/language.ts';

export type Interval = {
  id: string;
  label: string;
  /** Null where nothing can be said. `mid` is left out where the ends alone are known. */
  range: { low: number; mid?: number; high: number } | null;
  /** Drawn in the colour of the thread: what is chosen. */
  chosen?: boolean;
  /** Drawn open: kept for memory. */
  historic?: boolean;
};

export type IntervalsProps = {
  /** What is seen, in words. */
  says: string;
  rows: readonly Interval[];
  /** Written after the numbers of the axis. */
  unit: string;
};

/** At the usual text size; all of it grows with the letters. */
const SHAPE = { row: 26, tall: 44, head: 6, foot: 28, names: 236, margin: 34, label: 70, narrow: 560 };

export function Intervals({ says, rows, unit }: IntervalsProps) {
  const { formats } = useLanguage();
  const { ref, width, scale } = useWidth<HTMLDivElement>(640);
  const isNarrow = width < SHAPE.narrow * scale;
  const left = isNarrow ? SHAPE.margin * scale : SHAPE.names * scale;
  const step = (isNarrow ? SHAPE.tall : SHAPE.row) * scale;
  const foot = SHAPE.head * scale + rows.length * step;
  const height = foot + SHAPE.foot * scale;
  const decades = decadesOf(rows);
  const x = scaleLog([decades[0] ?? 1, decades.at(-1) ?? 10], [left, width - SHAPE.margin * scale]).clamp(true);
  const room = (width - left) / Math.max(1, decades.length - 1);
  const every = Math.ceil((SHAPE.label * scale) / room);
  return (
    <div class="chart intervals" ref={ref}>
      <svg role="img" aria-label={says} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <g class="axis">
          {decades.map((value, at) => (
            <g key={value}>
              <line x1={x(value)} x2={x(value)} y1={0} y2={foot} />
              {at % every === 0 && (
                <text x={x(value)} y={height - 8 * scale} text-anchor="middle">
                  {`${upTo(value, 1, formats.locale)}\u00a0${unit}`.trim()}
                </text>
              )}
            </g>
          ))}
        </g>
        {rows.map((row, at) => {
          const top = SHAPE.head * scale + at * step;
          const y = top + (isNarrow ? step - 11 * scale : step / 2);
          return (
            <g key={row.id} class={`interval${row.chosen ? ' chosen' : ''}${row.historic ? ' historic' : ''}`}>
              <text x={0} y={isNarrow ? top + 15 * scale : y + 4.5 * scale}>
                {row.label}
              </text>
              <Drawn row={row} x={x} y={y} scale={scale} left={left} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

type DrawnProps = { row: Interval; x: (value: number) => number; y: number; scale: number; left: number };

function Drawn({ row: { range }, x, y, scale, left }: DrawnProps) {
  if (range === null) {
    return (
      <text x={left} y={y + 4.5 * scale} class="dash">
        –
      </text>
    );
  }
  const { low, mid, high } = range;
  return (
    <>
      {high > low && <line class="reach" x1={x(low)} x2={Math.max(x(high), x(low) + 2)} y1={y} y2={y} style={{ strokeWidth: 7 * scale }} />}
      {mid !== undefined && <circle cx={x(mid)} cy={y} r={4.5 * scale} />}
    </>
  );
}

/** Powers of ten around all that is drawn, at least three of them. */
function decadesOf(rows: readonly Interval[]): number[] {
  const values = rows.flatMap(({ range }) => (range === null ? [] : [range.low, range.high])).filter((value) => value > 0);
  if (values.length === 0) return [1, 10, 100];
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 2, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}
