/** The seam of the week with its legend, and its table one step away. */
import type { PeriodFigures } from '../../lib/recording/week.ts';
import { hatchedOf } from '../charts/GapSpans.tsx';
import { Seam } from '../charts/Seam.tsx';
import { SeamLegend } from '../charts/SeamLegend.tsx';
import { useLanguage } from '../text/language.ts';
import { SeamTable } from './SeamTable.tsx';

export type SeamPartProps = {
  period: PeriodFigures;
  /** Services in their fixed order. */
  order: readonly string[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
};

export function SeamPart({ period, order, names }: SeamPartProps) {
  const { words } = useLanguage();
  const { byDay, byService, stitches, moments, prompts } = period;
  const sorted = [...byService].sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service));
  return (
    <section aria-labelledby="seam-title">
      <h2 id="seam-title">{words.seam.title}</h2>
      <p class="small">
        {prompts === null ? `${words.seam.noPrompts} ${words.seam.moments}` : words.seam.explained}
        {byDay.some(({ recorded }) => !recorded) && ` ${words.seam.notLived}`}
      </p>
      <figure class="seam">
        <Seam days={byDay} stitches={stitches} moments={moments} order={order} names={names} />
        <SeamLegend byService={sorted} order={order} names={names} hasGaps={byDay.some(({ gaps }) => hatchedOf(gaps).length > 0)} />
      </figure>
      <details>
        <summary>{words.seam.table}</summary>
        <SeamTable period={period} services={sorted.map(({ service }) => service)} names={names} />
      </details>
    </section>
  );
}
