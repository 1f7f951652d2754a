/** The turns of some days to mark, and what holds for all that are marked. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { Moment } from '../../lib/recording/record.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { isDescribed, tagsOf } from '../../lib/reflection/tags.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useReflection } from './given.ts';
import { TagFields } from './TagFields.tsx';
import { taggedOf, tagger } from './tagging.ts';

export type DescribeTurnsProps = {
  notebook: Notebook;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  moments: readonly Moment[];
  said: readonly Tagged[];
  settings: QuestionSettings;
};

export function DescribeTurns({ notebook, names, moments, said, settings }: DescribeTurnsProps) {
  const { words, remove } = useReflection();
  const { formats } = useLanguage();
  const { purposes, tagging } = words;
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState('');
  const newest = [...moments].sort((a, b) => b.startAt - a.startAt);
  const meant = newest.filter(({ id }) => marked.has(id)).map((moment) => taggedOf(moment, said));
  const mark = (ids: readonly string[], on: boolean) => {
    setKept('');
    setMarked(new Set(on ? [...marked, ...ids] : [...marked].filter((id) => !ids.includes(id))));
  };
  const purposesOf = (tagged: Tagged) => formats.list(tagsOf(tagged, 'purpose').map((tag) => wordFor(words.tags.purpose, tag)));
  return (
    <div class="describe-turns">
      <ul class="turns">
        {newest.map((moment) => {
          const tagged = taggedOf(moment, said);
          const when = `${formats.day(moment.day)}, ${formats.clock(moment.minute)}`;
          const service = wordFor(names, moment.service);
          return (
            <li key={moment.id}>
              <label class="choice">
                <input
                  type="checkbox"
                  name="turn"
                  value={moment.id}
                  aria-label={fillSlots(purposes.mark, { when, service })}
                  checked={marked.has(moment.id)}
                  onChange={(event) => mark([moment.id], event.currentTarget.checked)}
                />
                <span class="turn-line">
                  <span>{when}</span> <b>{service}</b>{' '}
                  <span class="small">{isDescribed(tagged) ? purposesOf(tagged) : purposes.notDescribed}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <p class="actions small">
        <button
          type="button"
          class="link"
          onClick={() =>
            mark(
              newest.filter((moment) => !isDescribed(taggedOf(moment, said))).map(({ id }) => id),
              true,
            )
          }
        >
          {purposes.markAll}
        </button>
        {marked.size > 0 && (
          <button type="button" class="link" onClick={() => setMarked(new Set())}>
            {purposes.unmark}
          </button>
        )}
      </p>
      {meant.length > 0 && (
        <section aria-labelledby="marked-title" class="marked-turns">
          <h3 id="marked-title">{fillSlots(purposes.marked(meant.length), { turns: formats.whole(meant.length) })}</h3>
          <TagFields
            name="marked"
            turns={meant}
            all={said}
            showRelied={!settings.presenting}
            {...tagger(notebook, meant, () => setKept(tagging.kept))}
          />
          <p role="status" class="result">
            {kept}
          </p>
          {meant.some(isDescribed) && (
            <button
              type="button"
              class="link"
              onClick={() => void remove({ what: 'entries', entries: meant.map(({ id }) => ({ type: 'tags', id })) })}
            >
              {tagging.undescribe}
            </button>
          )}
        </section>
      )}
    </div>
  );
}
