/** This week: what the record says in a sentence, then the seam, the figures by service, and the energy range. */
import './week.css';
import { useState } from 'preact/hooks';
import type { Status } from '../../lib/recording/agreement.ts';
import { mondayOf, plusDays } from '../../lib/recording/calendar.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { PeriodFigures } from '../../lib/recording/week.ts';
import { orderOf } from '../charts/marks.ts';
import { EmptyJournal } from '../journal/EmptyJournal.tsx';
import { LostJournal } from '../journal/LostJournal.tsx';
import type { EnergyMethod } from '../journal/props.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { ByService } from './ByService.tsx';
import { Energy } from './Energy.tsx';
import { Gaps } from './Gaps.tsx';
import { Noted } from './Noted.tsx';
import { Opening } from './Opening.tsx';
import { SeamPart } from './SeamPart.tsx';
import { WeekPages } from './WeekPages.tsx';

export type WeekProps = {
  notebook: Notebook;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Services in their fixed order; those the week holds besides come after. */
  order: readonly string[];
  status: Status;
  method: EnergyMethod;
  /** True where the reader came for how the energy was estimated. */
  showEnergy: boolean;
  showMadeUp: () => void;
};

type Read = { period: PeriodFigures; firstDay: Day | null; today: Day; lost: boolean };

export function Week({ notebook, names, order, status, method, showEnergy, showMadeUp }: WeekProps) {
  const { words } = useLanguage();
  /** Weeks back from the one that holds today, so that midnight on Sunday moves on by itself. */
  const [back, setBack] = useState(0);
  const read = useLive<Read>(
    async () => {
      const today = notebook.today();
      const monday = plusDays(mondayOf(today), -7 * back);
      const [period, firstDay, lost] = await Promise.all([
        notebook.period(monday, plusDays(monday, 6)),
        notebook.firstDay(),
        notebook.isLost(),
      ]);
      return { period, firstDay, today, lost };
    },
    (changed) => notebook.onChange(changed),
    [notebook, back],
  );

  if (read === null) return <p class="loading">{words.week.loading}</p>;
  const { period, firstDay, today } = read;
  if (read.lost) return <LostJournal goOn={notebook.goOnWithout} />;
  if (firstDay === null && !notebook.madeUp) return <EmptyJournal status={status} showMadeUp={showMadeUp} />;

  const current = period.from === mondayOf(today);
  const met = [...period.stitches, ...period.moments].sort((a, b) => `${a.day}${a.minute}`.localeCompare(`${b.day}${b.minute}`));
  const fixed = orderOf(
    order,
    [...met, ...period.byService].map(({ service }) => service),
  );
  return (
    <div class="week">
      <WeekPages
        from={period.from}
        to={period.to}
        current={current}
        madeUp={notebook.madeUp}
        previous={firstDay !== null && mondayOf(firstDay) < period.from ? () => setBack(back + 1) : null}
        next={current ? null : () => setBack(Math.max(0, back - 1))}
      />
      <Opening period={period} current={current} />
      <hr class="stitch" />
      <SeamPart period={period} order={fixed} names={names} />
      <Gaps days={period.byDay} />
      {period.byService.length > 0 && (
        <>
          <hr class="stitch" />
          <ByService period={period} order={fixed} names={names} />
        </>
      )}
      <hr class="stitch" />
      <Energy period={period} names={names} method={method} show={showEnergy} />
      {period.noted.prompts > 0 && (
        <>
          <hr class="stitch" />
          <Noted period={period} names={names} />
        </>
      )}
      <hr class="stitch" />
      <p class="caveat">{words.count.caveat}</p>
    </div>
  );
}
