/** My data: everything that is stored, row by row, to read, to correct, to take away or to delete. */
import './data.css';
import { useRef, useState } from 'preact/hooks';
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import type { Archive } from '../../lib/recording/archive.ts';
import type { Correction, EntryPlace, Notebook, Removal, Selection } from '../../lib/recording/notebook.ts';
import { deckOf } from '../../lib/reflection/deck.ts';
import type { JournalActions, ServiceEntry } from '../journal/props.ts';
import type { Looked } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { useReflection } from '../reflection/given.ts';
import { useLanguage } from '../text/language.ts';
import { DeletePart } from './DeletePart.tsx';
import { Entries } from './Entries.tsx';
import { type Filter, filterOf } from './filter.ts';
import { RestorePart } from './RestorePart.tsx';
import { SavePart } from './SavePart.tsx';
import { StoragePart } from './StoragePart.tsx';
import { StoredFields } from './StoredFields.tsx';
import { Told } from './Told.tsx';
import type { Changes } from './use-changes.ts';

export type DataProps = {
  notebook: Notebook;
  /** All services there are; those with entries can be chosen. */
  services: readonly ServiceEntry[];
  save: JournalActions['save'];
  energy: EnergyChoices;
  chooseEnergy: (energy: EnergyChoices) => Promise<void>;
  /** The days the reader came for; all of them where it is a week. */
  looked: Looked;
  changes: Changes;
};

const A_PAGE = 50;

export function Data({ notebook, services, save, energy, chooseEnergy, looked, changes }: DataProps) {
  const { words } = useLanguage();
  const { choices } = useReflection();
  const [filter, setFilter] = useState<Filter>(() => filterOf(looked));
  /** The last entries of the pages before this one. */
  const [trail, setTrail] = useState<readonly EntryPlace[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const before = trail.at(-1);
  const read = useLive(
    async () => {
      const asked = { limit: A_PAGE, ...filter, ...(before === undefined ? {} : { before }) };
      const [page, changed, settings] = await Promise.all([notebook.entries(asked), notebook.said('question'), choices.read()]);
      return { ...page, deck: deckOf(changed), presenting: settings.presenting };
    },
    (changed) => notebook.onChange(changed),
    [notebook, filter, before],
  );
  const names = Object.fromEntries(services.map(({ id, name }) => [id, name]));

  const remove = async (removal: Removal) => {
    await changes.remove(removal);
    // The row that had the focus is gone; a page that is now past the end is left.
    title.current?.focus();
    if (removal.what !== 'entry' || read?.entries.length === 1) setTrail([]);
  };

  const correct = async (correction: Correction, back: Correction): Promise<string | null> => {
    const answer = await notebook.correct(correction);
    if (answer !== 'corrected') return words.data.correctionWrong[answer];
    changes.did({ said: words.data.corrected, undo: async () => void (await notebook.correct(back)) });
    changes.say(words.data.corrected);
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

  return (
    <div class="data">
      <h1>{words.data.title}</h1>
      <p class="lead">{words.data.intro}</p>
      <Told changes={changes} />
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
          changes.doing(async () => {
            await save(kind, selection);
            return words.data.saved;
          })
        }
      />
      <hr class="stitch" />
      <RestorePart {...{ energy, restore }} say={changes.say} />
      <hr class="stitch" />
      <DeletePart names={names} today={notebook.today()} remove={remove} say={changes.say} />
      <hr class="stitch" />
      <StoragePart notebook={notebook} />
      <hr class="stitch" />
      <StoredFields />
    </div>
  );
}
