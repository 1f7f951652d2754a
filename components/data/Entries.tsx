/** The table of entries, newest first, a page at a time; several can be marked and deleted together. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { placeOf } from '../../lib/recording/entries.ts';
import type { Correction, Entry, EntryPlace, Removal } from '../../lib/recording/notebook.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { Question } from '../../lib/reflection/question.ts';
import { useLanguage } from '../text/language.ts';
import { Confirm } from './Confirm.tsx';
import { EntryFilter } from './EntryFilter.tsx';
import { EntryRow } from './EntryRow.tsx';
import { type Filter, isWhole } from './filter.ts';

export type EntriesProps = {
  /** This page's entries, and whether there are older ones; null until they are read. */
  page: { entries: readonly Entry[]; more: boolean; deck: readonly Question[]; presenting: boolean } | null;
  /** True for the newest page. */
  first: boolean;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  today: Day;
  older: (last: EntryPlace) => void;
  newer: () => void;
  remove: (removal: Removal) => Promise<void>;
  /** Resolves to what is wrong with a correction, or null; `back` would take it back. */
  correct: (correction: Correction, back: Correction) => Promise<string | null>;
};

const keyOf = ({ type, id }: Entry) => `${type} ${id}`;

export function Entries({ page, first, filter, setFilter, names, today, older, newer, remove, correct }: EntriesProps) {
  const { words, formats } = useLanguage();
  const { data } = words;
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  if (page === null) return <p class="loading">{words.period.loading}</p>;
  const { more, deck, presenting } = page;
  // Shown to others, a mark of what is relied on is not there.
  const entries = page.entries.filter(({ type }) => !presenting || type !== 'relied');
  const meant = entries.filter((entry) => marked.has(keyOf(entry)));
  const mark = (entry: Entry, on: boolean) => {
    const next = new Set(marked);
    if (on) next.add(keyOf(entry));
    else next.delete(keyOf(entry));
    setMarked(next);
  };
  const last = page.entries.at(-1);
  return (
    <>
      <EntryFilter {...{ filter, setFilter, names, today, presenting }} />
      <p aria-live="polite" class="small">
        {entries.length === 0 ? (isWhole(filter) ? data.none : data.noneFound) : data.newestFirst}
      </p>
      {entries.length > 0 && (
        <table class="figures entries">
          <caption class="unseen">{data.entries}</caption>
          <thead>
            <tr>
              <th scope="col">{data.when}</th>
              <th scope="col">{data.kind}</th>
              <th scope="col">{data.service}</th>
              <th scope="col">{data.known}</th>
              <th scope="col" class="acts">
                {data.acts}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow
                key={keyOf(entry)}
                {...{ entry, names, deck, presenting, today, remove, correct }}
                marked={marked.has(keyOf(entry))}
                mark={(on) => mark(entry, on)}
              />
            ))}
          </tbody>
        </table>
      )}
      {meant.length > 0 && (
        <div class="actions marked">
          <Confirm
            question={fillSlots(data.deleteMarkedQuestion(meant.length), { entries: formats.whole(meant.length) })}
            act={() => remove({ what: 'entries', entries: meant.map(({ type, id }) => ({ type, id })) })}
          >
            {fillSlots(data.deleteMarked(meant.length), { entries: formats.whole(meant.length) })}
          </Confirm>
          <button type="button" class="button" onClick={() => setMarked(new Set())}>
            {data.unmark}
          </button>
        </div>
      )}
      {(more || !first) && (
        <nav class="pages" aria-label={data.pages}>
          <button type="button" class="link" aria-disabled={first} onClick={() => first || newer()}>
            {data.newer}
          </button>
          <button type="button" class="link" aria-disabled={!more} onClick={() => more && last && older(placeOf(last))}>
            {data.older}
          </button>
        </nav>
      )}
    </>
  );
}
