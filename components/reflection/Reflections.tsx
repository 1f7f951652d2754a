/** The private journal: what waits, what was put there to be seen, and everything written, to read again and to search. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { mondayOf, plusDays } from '../../lib/recording/calendar.ts';
import type { Reflection } from '../../lib/recording/said.ts';
import { deckOf } from '../../lib/reflection/deck.ts';
import type { Question } from '../../lib/reflection/question.ts';
import { isCurrent } from '../../lib/reflection/weeks.ts';
import { hashOf } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { ConceptField } from './ConceptField.tsx';
import { type PageGiven, useReflection } from './given.ts';
import { OneByOne } from './OneByOne.tsx';
import { OwnPauses } from './OwnPauses.tsx';
import { PlanForm } from './PlanForm.tsx';
import { Plans } from './Plans.tsx';
import { ReflectionEntry } from './ReflectionEntry.tsx';
import { useOffer } from './use-offer.ts';
import { WriteForm } from './WriteForm.tsx';

export function Reflections({ notebook }: PageGiven) {
  const { words } = useReflection();
  const { formats } = useLanguage();
  const { reflections } = words;
  const [search, setSearch] = useState('');
  const [concept, setConcept] = useState('');
  const today = notebook.today();
  const [ofDay, review] = [useOffer(notebook, 'day'), useOffer(notebook, 'week')];
  const read = useLive(
    async () => {
      const asked = [notebook.said('reflection'), notebook.said('question'), notebook.said('asked')] as const;
      const [entries, changed, log] = await Promise.all(asked);
      return { entries, deck: deckOf(changed), log };
    },
    notebook.onChange,
    [notebook],
  );
  if (read === null) return null;
  const { entries, deck, log } = read;
  const questions = new Map(deck.map((question) => [question.id, question]));
  const found = entries
    .filter((entry) => matches(entry, questions.get(entry.question ?? ''), search, concept))
    .sort((a, b) => (a.day === b.day ? b.minute - a.minute : a.day < b.day ? 1 : -1));
  const concepts = [...new Set(entries.flatMap(({ question }) => questions.get(question ?? '')?.concept ?? []))].sort();
  const weeks = Map.groupBy(found, ({ day }) => mondayOf(day));
  const plans = entries.filter((entry) => isCurrent(entry, today));
  return (
    <div class="reflections asks-first">
      <h1>{words.sections.reflections}</h1>
      <p class="lead">{reflections.lead}</p>
      {review && (
        <p class="noprint">
          {fillSlots(reflections.reviewWaits, { until: formats.day(plusDays(mondayOf(today), 1)) })}{' '}
          <a href={hashOf('review')}>{reflections.toReview}</a>
        </p>
      )}
      {ofDay && (
        <div class="noprint of-day">
          <p class="small">{reflections.today}</p>
          <AskedQuestion notebook={notebook} {...ofDay} />
        </div>
      )}
      {entries.length === 0 && (
        <p>
          {reflections.empty} <a href={hashOf('asking')}>{reflections.toRules}</a>
        </p>
      )}
      <div class="noprint two">
        <OneByOne>
          <section aria-labelledby="write-title">
            <h2 id="write-title">{reflections.write}</h2>
            <WriteForm notebook={notebook} />
          </section>
          <section aria-labelledby="plan-title">
            <h2 id="plan-title">{reflections.planTitle}</h2>
            <p class="small">{reflections.planBody}</p>
            <PlanForm notebook={notebook} />
          </section>
        </OneByOne>
      </div>
      <Plans plans={plans} />
      {entries.length > 0 && (
        <>
          <hr class="stitch" />
          <div class="find noprint">
            <label class="field">
              <span>{reflections.search}</span>
              <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
            </label>
            <ConceptField concepts={concepts} value={concept} choose={setConcept} />
            <p aria-live="polite">
              {found.length === 0
                ? reflections.noneFound
                : fillSlots(reflections.found(found.length), { count: formats.whole(found.length) })}
            </p>
            <button type="button" class="link" onClick={() => print()}>
              {reflections.print}
            </button>
          </div>
          {[...weeks].map(([week, written]) => (
            <section key={week} aria-label={fillSlots(reflections.week, { day: formats.date(week) })}>
              <h2>{fillSlots(reflections.week, { day: formats.date(week) })}</h2>
              {written.map((entry) => (
                <ReflectionEntry key={entry.id} notebook={notebook} entry={entry} question={questions.get(entry.question ?? '')} />
              ))}
            </section>
          ))}
        </>
      )}
      <hr class="stitch" />
      <OwnPauses log={log} />
    </div>
  );
}

function matches(entry: Reflection, question: Question | undefined, search: string, concept: string): boolean {
  const text = [entry.text, entry.when, question?.en, question?.fr].join(' ').toLowerCase();
  return text.includes(search.trim().toLowerCase()) && (concept === '' || question?.concept === concept);
}
