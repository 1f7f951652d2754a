/** The table of entries, newest first, a page at a time, of all services or of one. */
import type { Entry, Removal } from '../../lib/recording/notebook.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { EntryRow } from './EntryRow.tsx';

export type EntriesProps = {
  /** Those of this page. */
  entries: readonly Entry[];
  /** How many there are in all, under the chosen service. */
  total: number;
  skip: number;
  limit: number;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** The service they are filtered by; empty is all. */
  service: string;
  choose: (service: string) => void;
  /** Turns pages: -1 to newer, 1 to older entries. */
  turn: (by: -1 | 1) => void;
  remove: (removal: Removal) => Promise<void>;
};

export function Entries({ entries, total, skip, limit, names, service, choose, turn, remove }: EntriesProps) {
  const { words } = useLanguage();
  const { data } = words;
  return (
    <>
      <div class="entries-head">
        <p aria-live="polite">
          {total === 0 ? (
            service === '' ? (
              data.none
            ) : (
              data.noneOfService
            )
          ) : (
            <Filled text={data.count(total)} slots={{ entries: figureSlot('entries', total) }} />
          )}
        </p>
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
      {total > limit && <Pages skip={skip} limit={limit} total={total} turn={turn} />}
    </>
  );
}

function Pages({ skip, limit, total, turn }: Pick<EntriesProps, 'skip' | 'limit' | 'total' | 'turn'>) {
  const { words, formats } = useLanguage();
  const last = Math.min(total, skip + limit);
  return (
    <nav class="pages" aria-label={words.data.pages}>
      <button type="button" class="link" aria-disabled={skip === 0} onClick={() => skip > 0 && turn(-1)}>
        {words.data.newer}
      </button>
      <span>
        <Filled text={words.data.page} slots={{ from: formats.whole(skip + 1), to: formats.whole(last), total: formats.whole(total) }} />
      </span>
      <button type="button" class="link" aria-disabled={last >= total} onClick={() => last < total && turn(1)}>
        {words.data.older}
      </button>
    </nav>
  );
}
