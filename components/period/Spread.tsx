/** A span of days, drawn: the counts at once, the energy a moment later. */
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import type { Look, Notebook } from '../../lib/recording/notebook.ts';
import type { PeriodFigures, Stitches } from '../../lib/recording/period.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import { orderOf } from '../charts/marks.ts';
import type { Place } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
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

export type SpreadProps = {
  notebook: Notebook;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Services in their fixed order; those the record holds besides come after. */
  order: readonly string[];
  /** How energy is to be estimated. */
  energyChoices: EnergyChoices;
  conditions: ReflectingWords['conditions'];
  place: Place;
  /** The one service looked at; empty where it is all of them. */
  service: string;
  setService: (service: string) => void;
  /** Turns that the person guessed of this week; null where they did not. */
  guess: number | null;
  read: { look: Look; period: PeriodFigures; single: Stitches | null; tagged: readonly Tagged[]; firstDay: Day | null; today: Day };
};

export function Spread({ notebook, names, order, energyChoices, conditions, place, service, setService, guess, read }: SpreadProps) {
  const { words } = useLanguage();
  const { section, looked } = place;
  const { look, period, single, tagged, firstDay, today } = read;
  const reckoned = useLive(
    async () => ({ look, energy: await notebook.energy(look) }),
    (changed) => notebook.onChange(changed),
    [notebook, look.from, look.to, look.service, JSON.stringify(energyChoices)],
  );
  // What was reckoned for other days is not shown beside these.
  const energy = reckoned !== null && isSame(reckoned.look, look) ? reckoned.energy : null;
  const fixed = orderOf(
    order,
    period.byService.map((figures) => figures.service),
  );
  const shared = { notebook, look, period, energy, names, order: fixed };
  return (
    <div class="period" data-period={`${period.from} ${period.to}`} aria-busy={energy === null}>
      <PeriodHead {...{ section, looked, period, firstDay, today, service, setService, names }} order={fixed} madeUp={notebook.madeUp} />
      <Opening
        {...{ period, single, tagged, conditions, looked, names, today }}
        service={service === '' ? null : wordFor(names, service)}
      />
      {guess !== null && (
        <p class="guessed">
          <Filled
            text={words.guess.said(guess)}
            slots={{ guess: figureSlot('guessed-turns', guess), turns: figureSlot('turns-beside-guess', period.turns) }}
          />
        </p>
      )}
      <hr class="stitch" />
      <SeamPart {...shared} single={single} />
      {single !== null && <Gaps days={period.byDay} names={names} />}
      {period.parts?.each.some(({ recorded }) => recorded) && (
        <>
          <hr class="stitch" />
          <Parts {...shared} parts={period.parts} section={section} />
        </>
      )}
      {period.byService.length > 0 && (
        <>
          <hr class="stitch" />
          <ByService {...shared} />
          <Hours {...shared} />
          <Compare {...shared} looked={looked} firstDay={firstDay} />
        </>
      )}
      <hr class="stitch" />
      <Energy {...shared} looked={looked} />
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
