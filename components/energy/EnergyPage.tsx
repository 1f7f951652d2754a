/** The Energy page: the range of any days, twelve methods side by side, each step, and what all of it rests on. */
import { upTo } from '../../lib/language/printed.ts';
import '../period/period.css';
import './energy.css';
import { useMemo, useState } from 'preact/hooks';
import { answersOf } from '../../lib/energy/answers.ts';
import { type EnergyChoices, OWN } from '../../lib/energy/energy-choices.ts';
import { rangeOfAnswers } from '../../lib/energy/estimate.ts';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import { faultIn, houseWith } from '../../lib/energy/own-method.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { SavedFile } from '../../lib/recording/file.ts';
import type { Look, Notebook } from '../../lib/recording/notebook.ts';
import type { PeriodFigures, PeriodTallies } from '../../lib/recording/period.ts';
import type { Day } from '../../lib/recording/record.ts';
import { orderOf } from '../charts/marks.ts';
import type { Place } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { PeriodHead } from '../period/PeriodHead.tsx';
import { spanOf } from '../period/span-of.ts';
import { useLanguage } from '../text/language.ts';
import { EvidencePart } from './EvidencePart.tsx';
import { Head } from './Head.tsx';
import { LikenedPart } from './LikenedPart.tsx';
import { MethodsPart } from './MethodsPart.tsx';
import { ModesPart } from './ModesPart.tsx';
import { OutsidePart } from './OutsidePart.tsx';
import { OwnPart } from './OwnPart.tsx';
import type { EnergyPart } from './part.ts';
import { StepsPart } from './StepsPart.tsx';
import { ValidationPart } from './ValidationPart.tsx';
import { WaterPart } from './WaterPart.tsx';
import { WidensPart } from './WidensPart.tsx';

export type EnergyPageProps = {
  notebook: Notebook;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Services in their fixed order. */
  order: readonly string[];
  place: Place;
  say: EnergyWords;
  chosen: EnergyChoices;
  choose: (energy: EnergyChoices) => Promise<void>;
  saveFile: (file: SavedFile) => void;
};

export function EnergyPage({ notebook, place, ...props }: EnergyPageProps) {
  const { words } = useLanguage();
  const [service, setService] = useState('');
  const read = useLive(
    async () => {
      const firstDay = await notebook.firstDay();
      const today = notebook.today();
      const look = { ...spanOf(place.looked, { firstDay, today }), ...(service === '' ? {} : { service }) };
      const [period, tallies] = await Promise.all([notebook.period(look), notebook.tallies(look)]);
      return { look, period, tallies, firstDay, today };
    },
    (changed) => notebook.onChange(changed),
    [notebook, JSON.stringify(place.looked), service],
  );
  if (read === null) return <p class="loading">{words.period.loading}</p>;
  return <Reckoned {...props} {...read} {...{ place, service, setService }} madeUp={notebook.madeUp} />;
}

type ReckonedProps = Omit<EnergyPageProps, 'notebook'> & {
  look: Look;
  period: PeriodFigures;
  tallies: PeriodTallies;
  firstDay: Day | null;
  today: Day;
  service: string;
  setService: (service: string) => void;
  madeUp: boolean;
};

/** Whatever is chosen here is reckoned anew from the same tallies: the record is not read again. */
function Reckoned({ say, names, chosen, choose, saveFile, place, period, tallies, order, ...head }: ReckonedProps) {
  const part = useMemo(() => reckonedBy(chosen, tallies), [tallies, JSON.stringify(chosen)]);
  const { formats } = useLanguage();
  const { fault, ...reckoned } = part;
  const shared: EnergyPart = { say, names, chosen, choose, ...reckoned };
  const fixed = orderOf(order, new Set(tallies.parts.flat().map((tally) => tally.service)));
  const { parameter } = fault ?? { parameter: null };
  return (
    <div class="period energy-page" data-period={`${period.from} ${period.to}`}>
      <PeriodHead {...head} {...place} period={period} names={names} order={fixed} />
      {parameter !== null && (
        <p class="wrong">
          {fillSlots(say.ownRefused, {
            parameter: parameter.id,
            least: upTo(parameter.least, 3, formats.locale),
            most: upTo(parameter.most, 8, formats.locale),
          })}
        </p>
      )}
      <Head {...shared} />
      {part.answers.length > 0 && (
        <>
          <hr class="stitch" />
          <MethodsPart {...shared} />
          <hr class="stitch" />
          <StepsPart {...shared} period={period} saveFile={saveFile} />
          <hr class="stitch" />
          <WidensPart {...shared} />
        </>
      )}
      {fixed.length > 0 && (
        <>
          <hr class="stitch" />
          <ModesPart {...shared} order={fixed} />
        </>
      )}
      <hr class="stitch" />
      <OwnPart {...shared} />
      <hr class="stitch" />
      <OutsidePart say={say} />
      {part.answers.length > 0 && (
        <>
          <hr class="stitch" />
          <WaterPart {...shared} />
          <hr class="stitch" />
          <LikenedPart {...shared} />
        </>
      )}
      <hr class="stitch" />
      <EvidencePart say={say} />
      <hr class="stitch" />
      <ValidationPart say={say} />
      <hr class="stitch" />
      <section aria-labelledby="question-title" class="question">
        <h2 id="question-title">{say.outside.questionTitle}</h2>
        <p>{say.outside.question}</p>
      </section>
    </div>
  );
}

function reckonedBy({ method, own, modes }: EnergyChoices, { parts }: PeriodTallies) {
  const tallies = parts.flat();
  const fault = method === OWN && own !== null ? faultIn(own) : null;
  const house = method === OWN && own !== null && fault === null ? houseWith(own) : HOUSE_V1;
  const answers = answersOf(tallies, modes);
  const ownAnswers = house === HOUSE_V1 ? answers : answersOf(tallies, modes, house);
  return { answers, house, ownAnswers, range: rangeOfAnswers(ownAnswers, house), fault };
}
