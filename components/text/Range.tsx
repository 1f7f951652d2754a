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
  /** What else it is of, by its id. */
  of?: string;
  /** The largest range of its column, whose unit it takes. */
  like?: RangeWh | null;
  /** What is said where there is none; by default that it is not known. */
  absent?: string | undefined;
  /** A sentence with `{low}`, `{high}` and `{unit}`; by default the short form of the language. */
  text?: string;
};

export function Range({ range, name = 'energy', service, of, like, absent, text }: RangeProps) {
  const { words, formats } = usePopupLanguage();
  if (range === null) {
    return (
      <span class="absent" data-figure={name} data-value="not-known" data-service={service} data-of={of}>
        {absent ?? words.figure.notKnown}
      </span>
    );
  }
  if (range.highWh === 0) {
    return (
      <Figure name={`${name}-high`} value={0} service={service} of={of}>
        <span class="absent">{words.figure.none}</span>
      </Figure>
    );
  }
  const { low, high, unit } = formats.formatRange(range, like ?? range);
  const shortForm = isOneNumber(range) ? words.figure.oneNumber : words.figure.range;
  return (
    <span class="range">
      <Filled
        text={text ?? shortForm}
        slots={{
          low: (
            <Figure name={`${name}-low`} value={range.lowWh} service={service} of={of}>
              {low}
            </Figure>
          ),
          high: (
            <Figure name={`${name}-high`} value={range.highWh} service={service} of={of}>
              {high}
            </Figure>
          ),
          unit: <span class="unit">{unit}</span>,
        }}
      />
    </span>
  );
}

/** True where a method gives no range: what is shown then says so. */
export function isOneNumber({ lowWh, highWh }: RangeWh): boolean {
  return lowWh === highWh && highWh > 0;
}

/** The range with the highest end, for `like`; null where there is none. */
export function largestOf(ranges: readonly (RangeWh | null)[]): RangeWh | null {
  return ranges.reduce((largest, range) => (range !== null && range.highWh > (largest?.highWh ?? 0) ? range : largest), null);
}

/** Both ends in watt-hours, for a spreadsheet: never one of them alone. */
export function copiedRange(range: RangeWh | null): string | null {
  return range === null ? null : `${range.lowWh.toPrecision(2)}–${range.highWh.toPrecision(2)} Wh`;
}
