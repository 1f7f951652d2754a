/** Where something keeps the record from being written: what, in one sentence, and what can be done. */
import type { Words } from '../../lib/language/en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Status } from '../../lib/recording/agreement.ts';
import type { Section } from '../journal/sections.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';

export type StateBodyProps = {
  status: Status;
  /** Names of services by id. */
  services: Readonly<Record<string, string>>;
  openJournal: (section: Section) => void;
};

type Remedy = { said: string; label?: string; section?: Section };

function offRemedy(reason: Extract<Status, { state: 'off' }>['reason'], words: Words): Remedy {
  const { stateBody } = words;
  const settings = { label: stateBody.openSettings, section: 'settings' } as const;
  switch (reason) {
    case 'managed':
      return { said: words.managed.body };
    case 'not-agreed':
      return { said: stateBody.notAgreed, label: stateBody.choose, section: 'settings' };
    case 'no-service':
      return { said: stateBody.noService, ...settings };
    case 'no-permission':
      return { said: stateBody.noPermission, ...settings };
    case 'nothing-to-record':
      return { said: stateBody.nothingToRecord, ...settings };
  }
}

export function StateBody({ status, services, openJournal }: StateBodyProps) {
  const { words, formats } = useLanguage();
  let remedy: Remedy | null = null;
  if (status.state === 'off') remedy = offRemedy(status.reason, words);
  if (status.state === 'full') remedy = { said: words.stateBody.full, label: words.stateBody.openData, section: 'data' };
  if (status.state === 'recording' && status.withdrawn.length > 0) {
    const service = formats.list(status.withdrawn.map((id) => wordFor(services, id)));
    remedy = { said: fillSlots(words.stateBody.withdrawn, { service }), label: words.stateBody.openSettings, section: 'settings' };
  }
  if (remedy === null) return null;
  const { said, label, section } = remedy;
  return (
    <div class="state-body">
      <p>{said}</p>
      {section !== undefined && (
        <button type="button" class="button" onClick={() => openJournal(section)}>
          {label}
        </button>
      )}
    </div>
  );
}
