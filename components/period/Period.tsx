/** This week, and any other span of days: what is read of it, and what is said where there is nothing to show yet. */
import './period.css';
import { useState } from 'preact/hooks';
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import type { Status } from '../../lib/recording/agreement.ts';
import { daysIn } from '../../lib/recording/calendar.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { FEW_DAYS } from '../../lib/recording/span.ts';
import { EmptyJournal } from '../journal/EmptyJournal.tsx';
import { LostJournal } from '../journal/LostJournal.tsx';
import type { Place } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { Guess } from './Guess.tsx';
import { Spread } from './Spread.tsx';
import { nameOf } from './span-name.ts';
import { spanOf } from './span-of.ts';

export type PeriodProps = {
  notebook: Notebook;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Services in their fixed order; those the record holds besides come after. */
  order: readonly string[];
  status: Status;
  /** How energy is to be estimated. */
  energyChoices: EnergyChoices;
  conditions: ReflectingWords['conditions'];
  place: Place;
  /** Whether the week that is now asks for a guess before it is shown, the last one made, and how to note one. */
  guessing: { first: boolean; last: Choices['guess']; note: (guess: NonNullable<Choices['guess']>) => Promise<void> };
  showMadeUp: () => void;
};

export function Period({ notebook, names, order, status, energyChoices, conditions, place, guessing, showMadeUp }: PeriodProps) {
  const { words, formats } = useLanguage();
  const { section, looked } = place;
  const [service, setService] = useState('');
  const [skipped, setSkipped] = useState(false);
  const read = useLive(
    async () => {
      const [firstDay, lost] = await Promise.all([notebook.firstDay(), notebook.isLost()]);
      const today = notebook.today();
      const look = { ...spanOf(looked, { firstDay, today }), ...(service === '' ? {} : { service }) };
      const few = daysIn(look.from, look.to) <= FEW_DAYS;
      const [period, single, said] = await Promise.all([
        notebook.period(look),
        few ? notebook.stitches(look) : null,
        notebook.said('tags', look),
      ]);
      return { look, period, single, tagged: said.filter((row) => service === '' || row.service === service), firstDay, today, lost };
    },
    (changed) => notebook.onChange(changed),
    [notebook, JSON.stringify(looked), service],
  );

  if (read === null) return <p class="loading">{words.period.loading}</p>;
  if (read.lost) return <LostJournal goOn={notebook.goOnWithout} />;
  if (read.firstDay === null && !notebook.madeUp) return <EmptyJournal status={status} showMadeUp={showMadeUp} />;

  const { from, to } = read.look;
  const isWeek = looked.kind === 'week' && !notebook.madeUp && service === '';
  const guess = isWeek && guessing.last?.week === from ? guessing.last.turns : null;
  const isNow = section === 'week' && from <= read.today && read.today <= to;
  if (guessing.first && !skipped && isWeek && isNow && guess === null) {
    const days = nameOf(looked, read.look, true, words, formats);
    return <Guess days={days} guess={(turns) => guessing.note({ week: from, turns })} skip={() => setSkipped(true)} />;
  }
  return <Spread {...{ notebook, names, order, energyChoices, conditions, place, service, setService, guess, read }} />;
}
