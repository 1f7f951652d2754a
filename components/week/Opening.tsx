/** The week in its first sentences: turns, prompts, days, and when most often. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { PeriodFigures } from '../../lib/recording/week.ts';
import { hatchedOf } from '../charts/GapSpans.tsx';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { mostOften } from './most-often.ts';

export type OpeningProps = {
  period: PeriodFigures;
  /** True for the week that holds today. */
  current: boolean;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
};

export function Opening({ period, current, names }: OpeningProps) {
  const { words } = useLanguage();
  const { turns, prompts, activeMs, madeUp } = period;
  const days = period.byDay.filter((day) => day.turns > 0 || (day.prompts ?? 0) > 0).length;
  const nothing = turns === 0 && (prompts ?? 0) === 0;
  return (
    <>
      <h1>
        <Filled
          text={words.week.opening({ who: madeUp ? 'alix' : 'you', current, turns, prompts, days })}
          slots={{
            turns: figureSlot('turns', turns),
            prompts: figureSlot('prompts', prompts ?? 0),
            days: figureSlot('days', days),
          }}
        />
      </h1>
      <p class="lead">
        {nothing && `${words.week.emptyMeaning} `}
        <When period={period} />
        {prompts === null && !nothing && `${words.week.promptsNotRecorded} `}
        {activeMs !== null && activeMs > 0 && (
          <>
            <Filled text={madeUp ? words.week.timeSpentAlix : words.week.timeSpent} slots={{ time: <ActiveTime ms={activeMs} /> }} />{' '}
          </>
        )}
        <NotSeen period={period} names={names} />
      </p>
    </>
  );
}

function NotSeen({ period: { byDay }, names }: Pick<OpeningProps, 'period' | 'names'>) {
  const { words, formats } = useLanguage();
  const notChosen = byDay.flatMap(({ gaps }) => gaps.flatMap(({ cause, service }) => (cause === 'not-chosen' && service ? [service] : [])));
  const services = formats.list([...new Set(notChosen)].map((service) => wordFor(names, service)));
  return (
    <>
      {byDay.some(({ gaps }) => hatchedOf(gaps).length > 0) && `${words.week.notSeen} `}
      {services !== '' && fillSlots(words.week.notSeenOf, { services })}
    </>
  );
}

/** Turns say when, where their hours are known; without them, prompts do. */
function When({ period }: { period: PeriodFigures }) {
  const { words, formats } = useLanguage();
  const turns = period.moments.filter(({ counted }) => counted === 1);
  const times = turns.length > 0 ? turns : period.stitches;
  const [only] = times;
  if (times.length === 1 && only !== undefined) {
    return <>{`${fillSlots(words.week.once, { weekday: formats.weekday(only.day), time: formats.clock(only.minute) })} `}</>;
  }
  const most = mostOften(times);
  if (most === null) return null;
  return <>{`${fillSlots(words.week.mostOften[most.part], { weekday: formats.weekday(most.day) })} `}</>;
}
