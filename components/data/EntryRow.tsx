/** One entry of the record: when, what kind, which service, what is known of it, and what can be done with it. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { serviceOf } from '../../lib/recording/entries.ts';
import type { Correction, Entry, Removal } from '../../lib/recording/notebook.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { Question } from '../../lib/reflection/question.ts';
import { useReflection } from '../reflection/given.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { Confirm } from './Confirm.tsx';
import { type Corrected, CorrectForm } from './CorrectForm.tsx';
import { Known } from './Known.tsx';
import { KnownSaid } from './KnownSaid.tsx';

export type EntryRowProps = {
  entry: Entry;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Every question there is. */
  deck: readonly Question[];
  /** What is relied on is not shown while something is shown to others. */
  presenting: boolean;
  today: Day;
  marked: boolean;
  mark: (on: boolean) => void;
  remove: (removal: Removal) => Promise<void>;
  correct: (correction: Correction, back: Correction) => Promise<string | null>;
};

export function EntryRow({ entry, names, deck, presenting, today, marked, mark, remove, correct }: EntryRowProps) {
  const { words, formats } = useLanguage();
  const { data } = words;
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { rows } = useReflection().words;
  const kind = 'what' in entry ? rows.kinds[entry.type] : entry.type === 'prompt' ? data.promptKinds[entry.kind] : data.kinds[entry.type];
  const id = serviceOf(entry);
  const service = id === undefined ? ('what' in entry ? words.seam.nothing : data.noService) : wordFor(names, id);
  const when = [formats.dateShort(entry.day), ...('minute' in entry ? [formats.clock(entry.minute)] : [])].join(', ');
  const close = () => {
    setCorrecting(false);
    // The form that had the focus is gone: it goes back to what opened it.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <>
      <tr data-entry={entry.id} data-type={entry.type}>
        <th scope="row">
          <label class="choice">
            <input
              type="checkbox"
              checked={marked}
              aria-label={fillSlots(data.mark, { kind, service, when })}
              onChange={(event) => mark(event.currentTarget.checked)}
            />
            <time dateTime={entry.day}>{when}</time>
          </label>
        </th>
        <td data-label={data.kind}>{kind}</td>
        <td data-label={data.service} class={id === undefined ? 'absent' : undefined}>
          {service}
        </td>
        <td data-label={data.known}>{'what' in entry ? <KnownSaid {...{ entry, names, deck, presenting }} /> : <Known entry={entry} />}</td>
        <td class="acts">
          {canCorrect(entry) && (
            <button
              type="button"
              class="link"
              ref={opener}
              aria-expanded={correcting}
              aria-label={fillSlots(data.correctEntry, { kind, service, when })}
              onClick={() => setCorrecting(!correcting)}
            >
              {data.correct}
            </button>
          )}
          <Confirm
            quiet
            label={fillSlots(data.deleteEntry, { kind, service, when })}
            question={entry.type === 'moment' ? data.deleteTurnQuestion : data.deleteEntryQuestion}
            act={() => remove({ what: 'entry', type: entry.type, id: entry.id })}
          >
            {data.delete}
          </Confirm>
        </td>
      </tr>
      {correcting && canCorrect(entry) && (
        <tr class="correcting">
          <td colSpan={5}>
            <CorrectForm {...{ entry, names, today, correct, close }} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A turn follows from its prompts; what was said is changed where it was said. */
function canCorrect(entry: Entry): entry is Corrected {
  return entry.type === 'prompt' || entry.type === 'note';
}
