/** My data: everything that is stored, row by row, to read, to take away or to delete. */
import './data.css';
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { EntryPlace, Notebook, Removal } from '../../lib/recording/notebook.ts';
import type { JournalActions, ServiceEntry } from '../journal/props.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { DeletePart } from './DeletePart.tsx';
import { Entries } from './Entries.tsx';
import { RestorePart } from './RestorePart.tsx';
import { SavePart } from './SavePart.tsx';
import { StoredFields } from './StoredFields.tsx';

export type DataProps = {
  notebook: Notebook;
  /** All services there are; those with entries can be chosen. */
  services: readonly ServiceEntry[];
  save: JournalActions['save'];
};

const A_PAGE = 50;

export function Data({ notebook, services, save }: DataProps) {
  const { words, formats } = useLanguage();
  /** The last entries of the pages before this one. */
  const [trail, setTrail] = useState<readonly EntryPlace[]>([]);
  const [service, setService] = useState('');
  const [result, setResult] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const before = trail.at(-1);
  const query = { limit: A_PAGE, ...(before === undefined ? {} : { before }), ...(service === '' ? {} : { service }) };
  const read = useLive(
    () => notebook.entries(query),
    (changed) => notebook.onChange(changed),
    [notebook, before, service],
  );
  const names = Object.fromEntries(services.map(({ id, name }) => [id, name]));

  const remove = async (removal: Removal) => {
    try {
      const { count } = await notebook.remove(removal);
      setResult(fillSlots(words.data.deleted(count), { rows: formats.whole(count) }));
      // The row that had the focus is gone; a page that is now past the end is left.
      title.current?.focus();
      if (removal.what !== 'entry' || read?.entries.length === 1) setTrail([]);
    } catch {
      setResult(words.data.failed);
    }
  };

  const take = async (kind: 'json' | 'csv') => {
    try {
      await save(kind);
      setResult(words.data.saved);
    } catch {
      setResult(words.data.failed);
    }
  };

  return (
    <div class="data">
      <h1>{words.data.title}</h1>
      <p class="lead">{words.data.intro}</p>
      <p role="status" class="result">
        {result}
      </p>
      <section aria-labelledby="entries-title">
        <h2 id="entries-title" tabIndex={-1} ref={title}>
          {words.data.entries}
        </h2>
        {read !== null && (
          <Entries
            entries={read.entries}
            more={read.more}
            first={trail.length === 0}
            names={names}
            service={service}
            choose={(chosen) => {
              setService(chosen);
              setTrail([]);
            }}
            older={(last) => setTrail([...trail, last])}
            newer={() => setTrail(trail.slice(0, -1))}
            remove={remove}
          />
        )}
      </section>
      <hr class="stitch" />
      <SavePart save={take} />
      <hr class="stitch" />
      <RestorePart restore={(archive) => notebook.restore(archive)} say={setResult} />
      <hr class="stitch" />
      <DeletePart names={names} today={notebook.today()} remove={remove} say={setResult} />
      <hr class="stitch" />
      <StoredFields />
    </div>
  );
}
