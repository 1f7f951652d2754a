/** The span in its first sentences: turns, prompts, days, and when most often. */

import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { hatchedOf } from '../../lib/recording/day-gaps.ts';
import type { PeriodFigures, Stitches } from '../../lib/recording/period.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import type { Looked } from '../journal/sections.ts';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { Circumstances } from './Circumstances.tsx';
import { mostOften } from './most-often.ts';

const WEEK = 7;

export type OpeningProps = {
  period: PeriodFigures;
  /** Null where the days are too many to say when most often. */
  single: Stitches | null;
  /** What was said of these turns. */
  tagged: readonly Tagged[];
  conditions: ReflectingWords['conditions'];
  looked: Looked;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  today: Day;
  /** The name of the one service looked at, or null. */
  service: string | null;
};

export function Opening({ period, single, tagged, conditions, looked, names, today, service }: OpeningProps) {
  const { words, formats } = useLanguage();
  const { turns, prompts, activeMs, madeUp, from, to } = period;
  const days = period.byDay.filter((day) => day.turns > 0 || (day.prompts ?? 0) > 0).length;
  const nothing = turns === 0 && (prompts ?? 0) === 0;
  const current = from <= today && to >= today;
  const when = {
    day: formats.dayOfYear(from),
    week: '',
    month: formats.month(from),
    year: formats.year(from),
    all: formats.date(from),
    own: formats.days(from, to),
  }[looked.kind];
  return (
    <>
      <h1>
        <Filled
          text={words.period.opening({ who: madeUp ? 'alix' : 'you', kind: looked.kind, current, turns, prompts, days, of: service })}
          slots={{
            turns: figureSlot('turns', turns),
            prompts: figureSlot('prompts', prompts ?? 0),
            days: figureSlot('days', days),
            when,
            service,
          }}
        />
        <Circumstances {...{ tagged, conditions, madeUp }} />
      </h1>
      <p class="lead">
        {nothing && `${words.period.emptyMeaning} `}
        {single !== null && <When single={single} period={period} />}
        {prompts === null && !nothing && `${words.period.promptsNotRecorded} `}
        {activeMs !== null && activeMs > 0 && (
          <>
            <Filled
              text={madeUp ? words.period.timeSpentAlix : words.period.timeSpent}
              slots={{ time: <ActiveTime ms={activeMs} inSentence /> }}
            />{' '}
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
      {byDay.some(({ gaps }) => hatchedOf(gaps).length > 0) && `${words.period.notSeen} `}
      {services !== '' && fillSlots(words.period.notSeenOf, { services })}
    </>
  );
}

/**
 * Turns say when, where the hours of all are known; without turns, prompts do. Of one week at most: a weekday of a longer
 * span is several days.
 */
function When({ single, period }: { single: Stitches; period: PeriodFigures }) {
  const { words, formats } = useLanguage();
  const turns = single.moments.filter(({ counted }) => counted === 1);
  const times = period.turns > 0 ? turns : single.stitches;
  const isWhole = times.length === (period.turns > 0 ? period.turns : (period.prompts ?? 0));
  if (!isWhole || period.byDay.length > WEEK) return null;
  const [only] = times;
  if (times.length === 1 && only !== undefined) {
    return <>{`${fillSlots(words.period.once, { weekday: formats.weekday(only.day), time: formats.clock(only.minute) })} `}</>;
  }
  const most = mostOften(times);
  if (most === null) return null;
  return <>{`${fillSlots(words.period.mostOften[most.part], { weekday: formats.weekday(most.day) })} `}</>;
}
