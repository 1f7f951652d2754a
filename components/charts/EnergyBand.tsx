/** An energy range as a band with stitched edges, on a scale in its own unit where each line is ten times the one before. */
import { scaleLog } from 'd3-scale';
import type { RangeWh } from '../../lib/energy/range.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { useWidth } from '../live/use-width.ts';
import { useLanguage } from '../text/language.ts';

export type EnergyBandProps = {
  /** 5th to 95th percentile. */
  range: RangeWh;
};

/** At the usual text size; all of it grows with the letters. */
const SHAPE = { height: 96, top: 28, band: 34, margin: 34, foot: 24, label: 74 };

/** Powers of ten from below the low end to above the high end, at least three of them. */
function decadesAround({ lowWh, highWh }: RangeWh): readonly number[] {
  const first = Math.floor(Math.log10(Math.max(lowWh, 1e-6)));
  const last = Math.max(first + 2, Math.ceil(Math.log10(Math.max(highWh, 1e-6))));
  return Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
}

export function EnergyBand({ range }: EnergyBandProps) {
  const { words, formats } = useLanguage();
  const { ref, width, scale } = useWidth<HTMLDivElement>(480);
  const height = SHAPE.height * scale;
  const top = SHAPE.top * scale;
  const margin = SHAPE.margin * scale;
  const decades = decadesAround(range);
  const domain = [decades[0] ?? 1, decades[decades.length - 1] ?? 10];
  const x = scaleLog(domain, [margin, width - margin]).clamp(true);
  const { low, high, unit } = formats.formatRange(range);
  const from = x(Math.max(range.lowWh, domain[0] ?? 1));
  const to = Math.max(from + 2, x(range.highWh));
  // Where labels would touch, every second line keeps its line and loses its number.
  const every = (width - 2 * margin) / Math.max(1, decades.length - 1) < SHAPE.label * scale ? 2 : 1;
  return (
    <div class="chart" ref={ref}>
      <svg
        role="img"
        aria-label={fillSlots(words.energy.says, { low, high, unit })}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g class="axis">
          {decades.map((value, at) => (
            <g key={value}>
              <line x1={x(value)} x2={x(value)} y1={top - 8} y2={height - SHAPE.foot * scale} />
              {at % every === 0 && (
                <text x={x(value)} y={height - 5 * scale} text-anchor="middle">
                  {fillSlots(words.energy.axis, {
                    value: formats.formatRange({ lowWh: value, midWh: value, highWh: value }, range).high,
                    unit,
                  })}
                </text>
              )}
            </g>
          ))}
        </g>
        <rect class="band" x={from} y={top} width={to - from} height={SHAPE.band * scale} />
        <text class="band-end" x={from} y={top - 10} text-anchor="middle">
          {low}
        </text>
        <text class="band-end" x={to} y={top - 10} text-anchor="middle">
          {`${high}\u00a0${unit}`}
        </text>
      </svg>
    </div>
  );
}
