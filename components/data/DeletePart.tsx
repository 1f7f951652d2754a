/** Deleting more than one entry: a period, a service, or everything. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Removal } from '../../lib/recording/notebook.ts';
import type { Day } from '../../lib/recording/record.ts';
import { useLanguage } from '../text/language.ts';
import { ServiceField } from '../text/ServiceField.tsx';
import { wordFor } from '../text/words-by-id.ts';
import { Confirm } from './Confirm.tsx';

export type DeletePartProps = {
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  today: Day;
  remove: (removal: Removal) => Promise<void>;
  /** Says something in the page's live region. */
  say: (said: string) => void;
};

export function DeletePart({ names, today, remove, say }: DeletePartProps) {
  const { words, formats } = useLanguage();
  const { data } = words;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [service, setService] = useState('');
  const chosenDays = from !== '' && to !== '' && from <= to;
  return (
    <section aria-labelledby="delete-title" class="delete-part">
      <h2 id="delete-title">{data.deleteTitle}</h2>
      <div class="delete-row">
        <label class="field">
          <span>{words.span.from}</span>
          <input type="date" max={today} value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.span.to}</span>
          <input type="date" max={today} value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <Confirm
          objection={chosenDays ? null : data.daysWrong}
          object={say}
          question={chosenDays ? fillSlots(data.deleteDaysQuestion, { from: formats.date(from), to: formats.date(to) }) : ''}
          act={() => remove({ what: 'days', from, to })}
        >
          {data.deleteDays}
        </Confirm>
      </div>
      <div class="delete-row">
        <ServiceField label={data.service} value={service} choose={setService} names={names} none={data.chooseService} />
        <Confirm
          objection={service === '' ? data.deleteServiceWrong : null}
          object={say}
          question={fillSlots(data.deleteServiceQuestion, { service: wordFor(names, service) })}
          act={() => remove({ what: 'service', service })}
        >
          {data.deleteService}
        </Confirm>
      </div>
      <div class="delete-row">
        <Confirm question={`${words.erase.confirm} ${data.deleteAllToo}`} act={() => remove({ what: 'all' })}>
          {data.deleteAll}
        </Confirm>
      </div>
    </section>
  );
}
