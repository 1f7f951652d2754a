/** An energy range in a table: there a moment after the counts, and never a nought where prompts are not known. */
import type { RangeWh } from '../../lib/energy/range.ts';
import { ZERO_WH } from '../../lib/energy/range.ts';
import type { PeriodEnergy } from '../../lib/recording/period.ts';
import { useLanguage } from '../text/language.ts';
import { Range } from '../text/Range.tsx';

export type EnergyCellProps = {
  /** Null where prompts are not recorded or cannot be seen. */
  prompts: number | null;
  /** Null until it is reckoned. */
  energy: PeriodEnergy | null;
  range: RangeWh | null;
  /** The service it is of, where it is of one. */
  of?: string;
  /** The largest range of its column, whose unit it takes. */
  like: RangeWh | null;
};

export function EnergyCell({ prompts, energy, range, of, like }: EnergyCellProps) {
  const { words } = useLanguage();
  if (prompts === null) return <Range range={null} {...(of === undefined ? {} : { service: of })} />;
  if (energy === null) return <span class="absent">{words.period.reckoning}</span>;
  if (range === null && prompts > 0) {
    return (
      <span class="absent">
        <span aria-hidden="true">–</span>
        <span class="unseen">{words.figure.cannotSay}</span>
      </span>
    );
  }
  return <Range range={range ?? ZERO_WH} like={like} {...(of === undefined ? {} : { service: of })} />;
}
