/** This week, and any other span of days: what the record says in a sentence, then seam, figures and energy. */
import './period.css';
import { useState } from 'preact/hooks';
import type { Status } from '../../lib/recording/agreement.ts';
import { daysIn } from '../../lib/recording/calendar.ts';
import type { Look, Notebook } from '../../lib/recording/notebook.ts';
import type { PeriodFigures, Stitches } from '../../lib/recording/period.ts';
import type { Day } from '../../lib/recording/record.ts';
import { FEW_DAYS } from '../../lib/recording/span.ts';
import { orderOf } from '../charts/marks.ts';
import { EmptyJournal } from '../journal/EmptyJournal.tsx';
import { LostJournal } from '../journal/LostJournal.tsx';
import type { EnergyMethod } from '../journal/props.ts';
import type { Place } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { ByService } from './ByService.tsx';
import { Compare } from './Compare.tsx';
import { Energy } from './Energy.tsx';
import { Gaps } from './Gaps.tsx';
import { Hours } from './Hours.tsx';
import { Noted } from './Noted.tsx';
import { Opening } from './Opening.tsx';
import { Parts } from './Parts.tsx';
import { PeriodHead } from './PeriodHead.tsx';
import { SeamPart } from './SeamPart.tsx';
import { spanOf } from './span-of.ts';

export type PeriodProps = {
  notebook: Notebook;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Services in their fixed order; those the record holds besides come after. */
  order: readonly string[];
  status: Status;
  method: EnergyMethod;
  place: Place;
  showMadeUp: () => void;
};

export function Period({ notebook, names, order, status, method, place, showMadeUp }: PeriodProps) {
  const { words } = useLanguage();
  const { looked } = place;
  const [service, setService] = useState('');
  const read = useLive(
    async () => {
      const [firstDay, lost] = await Promise.all([notebook.firstDay(), notebook.isLost()]);
      const today = notebook.today();
      const look = { ...spanOf(looked, { firstDay, today }), ...(service === '' ? {} : { service }) };
      const few = daysIn(look.from, look.to) <= FEW_DAYS;
      const [period, single] = await Promise.all([notebook.period(look), few ? notebook.stitches(look) : null]);
      return { look, period, single, firstDay, today, lost };
    },
    (changed) => notebook.onChange(changed),
    [notebook, JSON.stringify(looked), service],
  );

  if (read === null) return <p class="loading">{words.period.loading}</p>;
  const { firstDay } = read;
  if (read.lost) return <LostJournal goOn={notebook.goOnWithout} />;
  if (firstDay === null && !notebook.madeUp) return <EmptyJournal status={status} showMadeUp={showMadeUp} />;

  return <Spread {...{ notebook, names, order, method, place, service, setService }} read={read} />;
}

type SpreadProps = Pick<PeriodProps, 'notebook' | 'names' | 'order' | 'method' | 'place'> & {
  service: string;
  setService: (service: string) => void;
  read: { look: Look; period: PeriodFigures; single: Stitches | null; firstDay: Day | null; today: Day };
};

/** What the days hold, drawn; the counts at once, the energy a moment later. */
function Spread({ notebook, names, order, method, place, service, setService, read }: SpreadProps) {
  const { words } = useLanguage();
  const { section, looked } = place;
  const { look, period, single, firstDay, today } = read;
  const reckoned = useLive(
    async () => ({ look, energy: await notebook.energy(look) }),
    (changed) => notebook.onChange(changed),
    [notebook, look.from, look.to, look.service],
  );
  // What was reckoned for other days is not shown beside these.
  const energy = reckoned !== null && isSame(reckoned.look, look) ? reckoned.energy : null;
  const fixed = orderOf(
    order,
    period.byService.map((figures) => figures.service),
  );
  const shared = { notebook, look, period, energy, names, order: fixed };
  return (
    <div class="period" data-period={`${period.from} ${period.to}`}>
      <PeriodHead {...{ section, looked, period, firstDay, today, service, setService, names }} order={fixed} madeUp={notebook.madeUp} />
      <Opening
        names={names}
        period={period}
        single={single}
        looked={looked}
        today={today}
        service={service === '' ? null : (names[service] ?? service)}
      />
      <hr class="stitch" />
      <SeamPart {...shared} single={single} />
      {single !== null && <Gaps days={period.byDay} names={names} />}
      {period.parts !== null && (
        <>
          <hr class="stitch" />
          <Parts {...shared} parts={period.parts} section={section} />
        </>
      )}
      {period.byService.length > 0 && (
        <>
          <hr class="stitch" />
          <ByService {...shared} />
          <hr class="stitch" />
          <Hours {...shared} />
          <hr class="stitch" />
          <Compare {...shared} looked={looked} firstDay={firstDay} />
        </>
      )}
      <hr class="stitch" />
      <Energy {...shared} method={method} show={section === 'energy'} />
      {period.notes.length > 0 && (
        <>
          <hr class="stitch" />
          <Noted {...shared} />
        </>
      )}
      <hr class="stitch" />
      <p class="caveat">{words.count.caveat}</p>
    </div>
  );
}

function isSame(one: Look, other: Look): boolean {
  return one.from === other.from && one.to === other.to && one.service === other.service;
}
