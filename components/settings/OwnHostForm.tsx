/** Which software runs on which host: one of each, sent to the browser with one click. */
import { useRef, useState } from 'preact/hooks';
import { SELF_HOSTED } from '../../lib/services/self-hosted.ts';
import { useLanguage } from '../text/language.ts';
import { HostField } from './HostField.tsx';

export type OwnHostFormProps = {
  /** Resolves to whether the host was taken; the field is empty then. */
  add: (software: string, typed: string) => Promise<boolean>;
  /** What is wrong with what was typed, if something is. */
  wrong: string;
};

export function OwnHostForm({ add, wrong }: OwnHostFormProps) {
  const { ownHosts } = useLanguage().words;
  const [software, setSoftware] = useState(SELF_HOSTED[0]?.software ?? '');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    void add(software, typed).then((added) => {
      if (added) setTyped('');
      else field.current?.focus();
    });
  };
  return (
    <form class="own-host fields" noValidate onSubmit={submit}>
      <label class="field">
        <span>{ownHosts.software}</span>
        <select value={software} onChange={(event) => setSoftware(event.currentTarget.value)}>
          {SELF_HOSTED.map((record) => (
            <option key={record.software} value={record.software}>
              {record.name}
            </option>
          ))}
        </select>
      </label>
      <HostField label={ownHosts.host} typed={typed} type={setTyped} field={field} describedBy="own-host-wrong" wrong={wrong !== ''} />
      <p class="wrong" role="alert" id="own-host-wrong">
        {wrong}
      </p>
      <button type="submit" class="button">
        {ownHosts.ask}
      </button>
    </form>
  );
}
