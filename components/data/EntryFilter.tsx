/** Looking for entries: by service, by kind, and by days. */
import type { EntryKind } from '../../lib/recording/notebook.ts';
import type { Day } from '../../lib/recording/record.ts';
import { WHATS } from '../../lib/recording/said.ts';
import { useReflection } from '../reflection/given.ts';
import { useLanguage } from '../text/language.ts';
import { ServiceField } from '../text/ServiceField.tsx';
import { type Filter, isWhole, withField } from './filter.ts';

export type EntryFilterProps = {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  today: Day;
  presenting: boolean;
};

const KINDS = ['prompt', 'edit', 'regeneration', 'refused', 'moment', 'note'] as const satisfies readonly EntryKind[];

export function EntryFilter({ filter, setFilter, names, today, presenting }: EntryFilterProps) {
  const { words } = useLanguage();
  const { data } = words;
  const { rows } = useReflection().words;
  const set = (name: keyof Filter) => (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement | HTMLSelectElement;
    setFilter(withField(filter, name, value));
  };
  return (
    <search class="entry-filter" aria-label={data.search}>
      <ServiceField
        label={data.service}
        value={filter.service ?? ''}
        choose={(service) => setFilter(withField(filter, 'service', service))}
        names={names}
        none={data.allServices}
      />
      <label class="field">
        <span>{data.kind}</span>
        <select value={filter.kind ?? ''} onChange={set('kind')}>
          <option value="">{data.allKinds}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {data.entryKinds[kind]}
            </option>
          ))}
          {WHATS.filter((what) => !presenting || what !== 'relied').map((what) => (
            <option key={what} value={what}>
              {rows.kinds[what]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.span.from}</span>
        <input type="date" max={today} value={filter.from ?? ''} onInput={set('from')} />
      </label>
      <label class="field">
        <span>{words.span.to}</span>
        <input type="date" max={today} value={filter.to ?? ''} onInput={set('to')} />
      </label>
      {!isWhole(filter) && (
        <button type="button" class="link" onClick={() => setFilter({})}>
          {data.showAll}
        </button>
      )}
    </search>
  );
}
