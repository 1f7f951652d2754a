/** An energy range with its unit, both ends readable by machines in watt-hours. */
import type { RangeWh } from '../../lib/energy/range.ts';
import { Figure } from './Figure.tsx';
import { Filled } from './Filled.tsx';
import { usePopupLanguage } from './language.ts';

export type RangeProps = {
  /** Null where there is nothing to estimate from. */
  range: RangeWh | null;
  /** `energy`, unless it is a range kept apart (`noted-energy`). */
  name?: string;
  /** The service it is of, where it is of one. */
  service?: string;
  /** The largest range of its column, whose unit it takes. */
  like?: RangeWh | null;
  /** A sentence with `{low}`, `{high}` and `{unit}`; by default the short form of the language. */
  text?: string;
};

export function Range({ range, name = 'energy', service, like, text }: RangeProps) {
  const { words, formats } = usePopupLanguage();
  if (range === null) {
    return (
      <span class="absent" data-figure={name} data-value="not-known" data-service={service}>
        {words.figure.notKnown}
      </span>
    );
  }
  if (range.highWh === 0) {
    return (
      <Figure name={`${name}-high`} value={0} service={service}>
        <span class="absent">{words.figure.none}</span>
      </Figure>
    );
  }
  const { low, high, unit } = formats.formatRange(range, like ?? range);
  return (
    <span class="range">
      <Filled
        text={text ?? words.figure.range}
        slots={{
          low: (
            <Figure name={`${name}-low`} value={range.lowWh} service={service}>
              {low}
            </Figure>
          ),
          high: (
            <Figure name={`${name}-high`} value={range.highWh} service={service}>
              {high}
            </Figure>
          ),
          unit: <span class="unit">{unit}</span>,
        }}
      />
    </span>
  );
}

/** The range with the highest end, for `like`; null where there is none. */
export function largestOf(ranges: readonly (RangeWh | null)[]): RangeWh | null {
  return ranges.reduce((largest, range) => (range !== null && range.highWh > (largest?.highWh ?? 0) ? range : largest), null);
}

/** Both ends in watt-hours, for a spreadsheet: never one of them alone. */
export function copiedRange(range: RangeWh | null): string | null {
  return range === null ? null : `${range.lowWh.toPrecision(2)}–${range.highWh.toPrecision(2)} Wh`;
}
