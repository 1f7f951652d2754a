/** The week in its first sentences: turns, prompts, days, and when most often. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { PeriodFigures } from '../../lib/recording/week.ts';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { mostOften } from './most-often.ts';

export type OpeningProps = {
  period: PeriodFigures;
  /** True for the week that holds today. */
  current: boolean;
};

export function Opening({ period, current }: OpeningProps) {
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
            <Filled
              text={madeUp ? words.week.timeSpentAlix : words.week.timeSpent}
              slots={{ time: <ActiveTime ms={activeMs} inSentence /> }}
            />{' '}
          </>
        )}
        {period.byDay.some(({ gaps }) => gaps.length > 0) && words.week.notSeen}
      </p>
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
