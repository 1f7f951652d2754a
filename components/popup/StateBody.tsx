/** Where something keeps the record from being written: what, in one sentence, and what can be done. */
import type { Status } from '../../lib/recording/agreement.ts';
import type { Section } from '../journal/sections.ts';
import { usePopupLanguage } from '../text/language.ts';
import { remedyOf } from './remedy.ts';

export type StateBodyProps = {
  status: Status;
  /** Names of services by id. */
  services: Readonly<Record<string, string>>;
  openJournal: (section: Section) => void;
};

export function StateBody({ status, services, openJournal }: StateBodyProps) {
  const { words, formats } = usePopupLanguage();
  const remedy = remedyOf(status, words, services, formats);
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
