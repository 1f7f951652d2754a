/** My data: everything that is stored, row by row, to read, to correct, to take away or to delete. */
import './data.css';
import { useRef, useState } from 'preact/hooks';
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Archive } from '../../lib/recording/archive.ts';
import type { Correction, EntryPlace, Notebook, Removal, Selection } from '../../lib/recording/notebook.ts';
import type { JournalActions, ServiceEntry } from '../journal/props.ts';
import type { Looked } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { DeletePart } from './DeletePart.tsx';
import { Entries } from './Entries.tsx';
import { type Filter, filterOf } from './filter.ts';
import { RestorePart } from './RestorePart.tsx';
import { SavePart } from './SavePart.tsx';
import { StoragePart } from './StoragePart.tsx';
import { StoredFields } from './StoredFields.tsx';
import { UndoPart } from './UndoPart.tsx';
import type { Undoable } from './undoable.ts';

export type DataProps = {
  notebook: Notebook;
  /** All services there are; those with entries can be chosen. */
  services: readonly ServiceEntry[];
  save: JournalActions['save'];
  energy: EnergyChoices;
  chooseEnergy: (energy: EnergyChoices) => Promise<void>;
  /** The days the reader came for; all of them where it is a week. */
  looked: Looked;
  /** What can be undone until the page is closed, the newest first. */
  undoable: readonly Undoable[];
  setUndoable: (undoable: readonly Undoable[]) => void;
};

const A_PAGE = 50;

export function Data({ notebook, services, save, energy, chooseEnergy, looked, undoable, setUndoable }: DataProps) {
  const { words, formats } = useLanguage();
  const [filter, setFilter] = useState<Filter>(() => filterOf(looked));
  /** The last entries of the pages before this one. */
  const [trail, setTrail] = useState<readonly EntryPlace[]>([]);
  const [result, setResult] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const before = trail.at(-1);
  const read = useLive(
    () => notebook.entries({ limit: A_PAGE, ...filter, ...(before === undefined ? {} : { before }) }),
    (changed) => notebook.onChange(changed),
    [notebook, filter, before],
  );
  const names = Object.fromEntries(services.map(({ id, name }) => [id, name]));

  /** Does something, says how it went, and never leaves what was said of something else. */
  const doing = async (act: () => Promise<string>): Promise<void> => {
    setResult('');
    setResult(await act().catch(() => words.data.failed));
  };

  const remove = (removal: Removal) =>
    doing(async () => {
      const { count, taken } = await notebook.remove(removal);
      const said = count === 0 ? words.data.nothingDeleted : fillSlots(words.data.deleted(count), { entries: formats.whole(count) });
      // Deleting everything takes choices and permissions with it: that is asked beforehand, and cannot be undone.
      if (count > 0 && removal.what !== 'all') setUndoable([{ said, undo: () => notebook.undoRemoval(taken) }, ...undoable]);
      // The row that had the focus is gone; a page that is now past the end is left.
      title.current?.focus();
      if (removal.what !== 'entry' || read?.entries.length === 1) setTrail([]);
      return said;
    });

  const correct = async (correction: Correction, back: Correction): Promise<string | null> => {
    const answer = await notebook.correct(correction);
    if (answer !== 'corrected') return words.data.correctionWrong[answer];
    setUndoable([{ said: words.data.corrected, undo: async () => void (await notebook.correct(back)) }, ...undoable]);
    setResult(words.data.corrected);
    return null;
  };

  /** The choice first, since it can be taken back where the rows cannot be written. */
  const restore = async (archive: Archive, copied: EnergyChoices | null) => {
    if (copied === null) return notebook.restore(archive);
    await chooseEnergy(copied);
    try {
      return await notebook.restore(archive);
    } catch (error) {
      await chooseEnergy(energy);
      throw error;
    }
  };

  const undo = ({ undo: takeBack }: Undoable) =>
    doing(async () => {
      await takeBack();
      setUndoable(undoable.slice(1));
      return words.data.undone;
    });

  return (
    <div class="data">
      <h1>{words.data.title}</h1>
      <p class="lead">{words.data.intro}</p>
      <div class="told">
        <p role="status" class="result">
          {result}
        </p>
        <UndoPart newest={undoable[0] ?? null} undo={undo} />
      </div>
      <section aria-labelledby="entries-title">
        <h2 id="entries-title" tabIndex={-1} ref={title}>
          {words.data.entries}
        </h2>
        <Entries
          {...{ names, filter, remove, correct }}
          page={read}
          first={trail.length === 0}
          today={notebook.today()}
          setFilter={(next) => {
            setFilter(next);
            setTrail([]);
          }}
          older={(last) => setTrail([...trail, last])}
          newer={() => setTrail(trail.slice(0, -1))}
        />
      </section>
      <hr class="stitch" />
      <SavePart
        filter={filter}
        save={(kind, selection: Selection | null) =>
          doing(async () => {
            await save(kind, selection);
            return words.data.saved;
          })
        }
      />
      <hr class="stitch" />
      <RestorePart {...{ energy, restore }} say={setResult} />
      <hr class="stitch" />
      <DeletePart names={names} today={notebook.today()} remove={remove} say={setResult} />
      <hr class="stitch" />
      <StoragePart notebook={notebook} />
      <hr class="stitch" />
      <StoredFields />
    </div>
  );
}
