/** After leaving: the last turn, with a question about it where one is due, and what can be said of it in a few taps. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Moment } from '../../lib/recording/record.ts';
import { firstIdeaOf } from '../../lib/reflection/first-idea.ts';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { hashOf } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { type PageGiven, useReflection } from './given.ts';
import { TagFields } from './TagFields.tsx';
import { taggedOf, tagger } from './tagging.ts';
import { useOffer } from './use-offer.ts';

/** The last one, and three before it. */
const LAST = 4;
/** Turns that do not count yet are not asked about: more are read than shown. */
const READ = 30;

export type CheckInProps = Pick<PageGiven, 'notebook' | 'names'> & {
  settings: QuestionSettings;
  /** Called when that will do; without it, What for is next. */
  done?: () => void;
};

export function CheckIn({ notebook, names, settings, done }: CheckInProps) {
  const { words } = useReflection();
  const { formats } = useLanguage();
  const { checkIn } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const [kept, setKept] = useState('');
  const asked = useOffer(notebook, 'check');
  const read = useLive(
    async () => {
      const { entries } = await notebook.entries({ limit: READ, kind: 'moment' });
      const turns = entries.flatMap((entry) => (entry.type === 'moment' && entry.counted === 1 ? [entry as Moment] : []));
      const [said, written] = await Promise.all([notebook.said('tags'), notebook.said('reflection')]);
      return { turns: turns.slice(0, LAST), said, written };
    },
    notebook.onChange,
    [notebook],
  );
  if (read === null || asked === undefined) return null;
  const { turns, said, written } = read;
  const turn = turns.find(({ id }) => id === (chosen ?? asked?.offer.moment)) ?? turns[0];
  if (turn === undefined) return <h1>{checkIn.none}</h1>;
  const slots = { time: formats.clock(turn.minute), day: formats.day(turn.day), service: wordFor(names, turn.service) };
  const title = turn.day === notebook.today() ? checkIn.title : checkIn.titleOnDay;
  const tagged = taggedOf(turn, said);
  const idea = firstIdeaOf(turn, written)?.text;
  return (
    <div class="check-in asks-first">
      <h1>{fillSlots(title, slots)}</h1>
      {idea !== undefined && (
        <blockquote class="first-idea">
          <p class="small">{checkIn.firstIdea}</p>
          <p class="own-words">{idea}</p>
        </blockquote>
      )}
      {asked && turn.id === asked.offer.moment && <AskedQuestion notebook={notebook} {...asked} />}
      {settings.endedOn !== notebook.today() && (
        <>
          <p class="lead">{checkIn.body}</p>
          <TagFields
            key={turn.id}
            name="turn"
            turns={[tagged]}
            all={said}
            showRelied={!settings.presenting}
            {...tagger(notebook, [tagged], () => setKept(words.tagging.kept))}
          />
          <p role="status" class="result">
            {kept}
          </p>
          <p class="actions">
            {done === undefined ? (
              <a class="button" href={hashOf('purposes')}>
                {checkIn.done}
              </a>
            ) : (
              <button type="button" class="button" onClick={done}>
                {checkIn.done}
              </button>
            )}
          </p>
        </>
      )}
      {turns.length > 1 && (
        <section aria-labelledby="others-title">
          <h2 id="others-title">{checkIn.others}</h2>
          <ul class="plain">
            {turns
              .filter(({ id }) => id !== turn.id)
              .map(({ id, day, minute, service }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      setKept('');
                      setChosen(id);
                    }}
                  >
                    {fillSlots(checkIn.other, { day: formats.day(day), time: formats.clock(minute), service: wordFor(names, service) })}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      )}
    </div>
  );
}
