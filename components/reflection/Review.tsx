/** Looking back on the week before: its count with its circumstances, one question, and a note for later. */
import { useState } from 'preact/hooks';
import { reviewed } from '../../lib/reflection/weeks.ts';
import { hashOf } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { Circumstances } from '../period/Circumstances.tsx';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { type PageGiven, useReflection } from './given.ts';
import { OneByOne } from './OneByOne.tsx';
import { PlanForm } from './PlanForm.tsx';
import { useOffer } from './use-offer.ts';
import { WriteForm } from './WriteForm.tsx';

/** Which use is kept, and which is tried otherwise: two whole answers to either question. */
const USES: readonly string[] = ['WE-04', 'WE-05'];
const BOTH = ['asis', 'otherway'];
/** The last line is a wish, which can be carried into a group. */
const WISH = 'WE-13';

export function Review({ notebook, agreement }: PageGiven) {
  const { words } = useReflection();
  const { formats } = useLanguage();
  const { review } = words;
  const [answer, setAnswer] = useState<string | undefined>();
  const asked = useOffer(notebook, 'week');
  const week = reviewed(notebook.today());
  const read = useLive(
    async () => {
      const [period, tagged] = await Promise.all([notebook.period(week), notebook.said('tags', week)]);
      return { turns: period.turns, tagged };
    },
    notebook.onChange,
    [notebook, week.from],
  );
  if (read === null || asked === undefined) return null;
  const answered = (given: string | undefined) => {
    setAnswer(given);
    if (given === 'pause') void agreement.pause('until-i-say');
  };
  return (
    <div class="review asks-first">
      <p class="small">
        <Filled text={review.title} slots={{ days: formats.days(week.from, week.to) }} />
      </p>
      <h1>
        <Filled text={review.count(read.turns)} slots={{ turns: figureSlot('turns', read.turns) }} />
        <Circumstances tagged={read.tagged} conditions={words.conditions} madeUp={notebook.madeUp} />
      </h1>
      <p>
        <a href={hashOf('week', { kind: 'week', day: week.from })}>{review.toWeek}</a>
      </p>
      <hr class="stitch" />
      {asked === null ? (
        <p>{review.over}</p>
      ) : (
        <div class="asked-with">
          <AskedQuestion
            notebook={notebook}
            {...asked}
            answered={answered}
            {...(USES.includes(asked.question.id) ? { answers: BOTH } : {})}
          />
          {USES.includes(asked.question.id) && <p class="small">{review.usesBody}</p>}
          {asked.question.id === 'WE-12' && <p>{words.end.choice}</p>}
        </div>
      )}
      {answer === 'pause' && <p>{review.paused}</p>}
      {answer === 'keep' && <p>{review.keptOn}</p>}
      {answer === 'stop' && (
        <>
          <p>{review.stopSteps}</p>
          <p class="actions">
            <a class="button" href={hashOf('data')}>
              {review.toData}
            </a>
            <a class="button" href="#settings/stop">
              {review.toStop}
            </a>
          </p>
        </>
      )}
      <hr class="stitch" />
      <OneByOne>
        <section aria-labelledby="plan-title">
          <h2 id="plan-title">{words.reflections.planTitle}</h2>
          <p class="small">{words.reflections.planBody}</p>
          <PlanForm notebook={notebook} />
        </section>
        <div class="wish">
          <hr class="stitch" />
          <WriteForm notebook={notebook} question={WISH} title={review.wish} />
        </div>
      </OneByOne>
    </div>
  );
}
