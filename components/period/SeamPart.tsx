/** The seam with its legend, the turn that is looked at, and its table one step away. */
import { useState } from 'preact/hooks';
import { hatchedOf } from '../../lib/recording/day-gaps.ts';
import type { Stitches } from '../../lib/recording/period.ts';
import { Seam } from '../charts/Seam.tsx';
import { SeamLegend } from '../charts/SeamLegend.tsx';
import { useLanguage } from '../text/language.ts';
import type { PeriodPart } from './part.ts';
import { SeamMonths } from './SeamMonths.tsx';
import { SeamTable } from './SeamTable.tsx';
import { TurnCard } from './TurnCard.tsx';

export type SeamPartProps = PeriodPart & {
  /** Null where the days are too many to be drawn at once. */
  single: Stitches | null;
};

export function SeamPart({ notebook, look, period, names, order, single }: SeamPartProps) {
  const { words } = useLanguage();
  const { byDay, byService, prompts } = period;
  const [opened, setOpened] = useState<string | null>(null);
  const sorted = [...byService].sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service));
  const hoursGone = single !== null && single.stitches.length === 0 && (prompts ?? 0) > 0;
  const turn = single?.moments.find(({ id }) => id === opened);
  return (
    <section aria-labelledby="seam-title">
      <h2 id="seam-title">{words.seam.title}</h2>
      <p class="small">
        {prompts === null ? `${words.seam.noPrompts} ${words.seam.moments}` : hoursGone ? words.seam.allHoursGone : words.seam.explained}
        {byDay.some(({ recorded }) => !recorded) && ` ${words.seam.notLived}`}
      </p>
      <figure class="seam">
        {single === null ? (
          <SeamMonths {...{ notebook, look, order, names }} days={byDay} />
        ) : (
          <Seam days={byDay} {...single} {...{ order, names }} turns={{ opened, open: setOpened }} />
        )}
        <SeamLegend byService={sorted} order={order} names={names} hasGaps={byDay.some(({ gaps }) => hatchedOf(gaps).length > 0)} />
      </figure>
      {single !== null && turn !== undefined && (
        <TurnCard
          turn={turn}
          stitches={single.stitches.filter(({ moment }) => moment === turn.id)}
          names={names}
          close={() => setOpened(null)}
        />
      )}
      {single !== null && (
        <details>
          <summary>{words.seam.table}</summary>
          <SeamTable period={period} stitches={single.stitches} services={sorted} names={names} />
        </details>
      )}
    </section>
  );
}
