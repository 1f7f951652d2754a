/** Taking a copy, as a file: of everything, or of what the filter above shows. */
import { useState } from 'preact/hooks';
import type { Selection } from '../../lib/recording/notebook.ts';
import { useLanguage } from '../text/language.ts';
import type { Filter } from './filter.ts';

export type SavePartProps = {
  filter: Filter;
  /** `selection` is null for everything. */
  save: (kind: 'json' | 'csv', selection: Selection | null) => Promise<void>;
};

export function SavePart({ filter, save }: SavePartProps) {
  const { words } = useLanguage();
  const { data } = words;
  const [onlyShown, setOnlyShown] = useState(false);
  const { service, from, to } = filter;
  const canChoose = service !== undefined || from !== undefined || to !== undefined;
  const selection: Selection | null =
    canChoose && onlyShown
      ? {
          ...(service === undefined ? {} : { services: [service] }),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        }
      : null;
  return (
    <section aria-labelledby="save-title" class="save-part">
      <h2 id="save-title">{data.saveTitle}</h2>
      <p>{data.saveBody}</p>
      {canChoose && (
        <label class="choice">
          <input type="checkbox" checked={onlyShown} onChange={(event) => setOnlyShown(event.currentTarget.checked)} />
          {data.saveOnlyShown}
        </label>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={() => void save('json', selection)}>
          {data.saveJson}
        </button>
        <button type="button" class="button" onClick={() => void save('csv', selection)}>
          {data.saveCsv}
        </button>
      </div>
    </section>
  );
}
