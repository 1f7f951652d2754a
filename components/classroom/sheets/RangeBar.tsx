/** A range as a band with stitched edges on a scale of tens, small enough for a row of a table; the row says the same. */
import { scaleLog } from 'd3-scale';
import type { RangeWh } from '../../../lib/energy/range.ts';
import { useLanguage } from '../../text/language.ts';

/** Watt-hours at both ends of the scale, powers of ten. */
type Ends = readonly [number, number];

/** Where a value lies across the band, in percent: letters keep their size however wide it is. */
const scaleOf = (ends: Ends) => scaleLog([...ends], [10, 90]).clamp(true);
const tensIn = ([from, to]: Ends) => Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, step) => from * 10 ** step);

export function RangeBar({ range: { lowWh, highWh }, ends }: { range: RangeWh; ends: Ends }) {
  const x = scaleOf(ends);
  return (
    <svg class="range-bar" aria-hidden="true">
      {tensIn(ends).map((value) => (
        <line key={value} class="ten" x1={`${x(value)}%`} x2={`${x(value)}%`} y1="0" y2="100%" />
      ))}
      <rect class="band" x={`${x(lowWh)}%`} y="15%" width={`${x(highWh) - x(lowWh)}%`} height="70%" />
    </svg>
  );
}

export function RangeScale({ ends }: { ends: Ends }) {
  const { formats } = useLanguage();
  const x = scaleOf(ends);
  return (
    <svg class="range-bar" aria-hidden="true">
      {tensIn(ends).map((value) => (
        <text key={value} x={`${x(value)}%`} y="80%" text-anchor="middle">
          {formats.twoDigits(value)}
        </text>
      ))}
    </svg>
  );
}
