/** One entry of the record: when, what kind, which service, what is known of it, and its deletion. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Entry, Removal } from '../../lib/recording/notebook.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { Confirm } from './Confirm.tsx';
import { Known } from './Known.tsx';

export type EntryRowProps = {
  entry: Entry;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  remove: (removal: Removal) => Promise<void>;
};

export function EntryRow({ entry, names, remove }: EntryRowProps) {
  const { words, formats } = useLanguage();
  const { data } = words;
  const kind = entry.type === 'prompt' ? data.promptKinds[entry.kind] : data.kinds[entry.type];
  const service = entry.service === undefined ? data.noService : wordFor(names, entry.service);
  const when = `${formats.dateShort(entry.day)}, ${formats.clock(entry.minute)}`;
  return (
    <tr data-entry={entry.id} data-type={entry.type}>
      <th scope="row">
        <time dateTime={entry.day}>{when}</time>
      </th>
      <td data-label={data.kind}>{kind}</td>
      <td data-label={data.service} class={entry.service === undefined ? 'absent' : undefined}>
        {service}
      </td>
      <td data-label={data.known}>
        <Known entry={entry} />
      </td>
      <td class="acts">
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
  );
}
