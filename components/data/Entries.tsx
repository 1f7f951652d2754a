/** The table of entries, newest first, a page at a time, of all services or of one. */
import type { Entry, EntryPlace, Removal } from '../../lib/recording/notebook.ts';
import { useLanguage } from '../text/language.ts';
import { EntryRow } from './EntryRow.tsx';

export type EntriesProps = {
  /** Those of this page. */
  entries: readonly Entry[];
  /** Whether older ones follow, and whether there are no newer ones. */
  more: boolean;
  first: boolean;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** The service they are filtered by; empty is all. */
  service: string;
  choose: (service: string) => void;
  older: (last: EntryPlace) => void;
  newer: () => void;
  remove: (removal: Removal) => Promise<void>;
};

export function Entries({ entries, more, first, names, service, choose, older, newer, remove }: EntriesProps) {
  const { words } = useLanguage();
  const { data } = words;
  return (
    <>
      <div class="entries-head">
        <p aria-live="polite">{entries.length === 0 && (service === '' ? data.none : data.noneOfService)}</p>
        <label class="field inline">
          <span>{data.filter}</span>
          <select value={service} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{data.allServices}</option>
            {Object.entries(names).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {entries.length > 0 && (
        <table class="figures entries">
          <caption class="unseen">{data.entries}</caption>
          <thead>
            <tr>
              <th scope="col">{data.when}</th>
              <th scope="col">{data.kind}</th>
              <th scope="col">{data.service}</th>
              <th scope="col">{data.known}</th>
              <th scope="col">
                <span class="unseen">{data.delete}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={`${entry.type}${entry.id}`} entry={entry} names={names} remove={remove} />
            ))}
          </tbody>
        </table>
      )}
      {(more || !first) && <Pages {...{ entries, more, first, older, newer }} />}
    </>
  );
}

function Pages({ entries, more, first, older, newer }: Pick<EntriesProps, 'entries' | 'more' | 'first' | 'older' | 'newer'>) {
  const { words } = useLanguage();
  const last = entries.at(-1);
  return (
    <nav class="pages" aria-label={words.data.pages}>
      <button type="button" class="link" aria-disabled={first} onClick={() => !first && newer()}>
        {words.data.newer}
      </button>
      <button type="button" class="link" aria-disabled={!more} onClick={() => more && last && older(last)}>
        {words.data.older}
      </button>
    </nav>
  );
}
