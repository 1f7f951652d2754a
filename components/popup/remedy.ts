/** Where something keeps the record from being written: what, in one sentence, and where it can be mended. */
import type { Words } from '../../lib/language/en.ts';
import type { Formats } from '../../lib/language/formats.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Status } from '../../lib/recording/agreement.ts';
import type { Section } from '../journal/sections.ts';
import { wordFor } from '../text/words-by-id.ts';

export type Remedy = { said: string; label?: string; section?: Section };

/** Null where everything chosen is recorded, and in a pause, which is as it was wanted. */
export function remedyOf(status: Status, words: Words, names: Readonly<Record<string, string>>, formats: Formats): Remedy | null {
  const { stateBody } = words;
  if (status.state === 'off') return offRemedy(status.reason, words);
  if (status.state === 'full') return { said: stateBody.full, label: stateBody.openData, section: 'data' };
  if (status.state === 'paused' || status.withdrawn.length === 0) return null;
  const service = formats.list(status.withdrawn.map((id) => wordFor(names, id)));
  return { said: fillSlots(stateBody.withdrawn, { service }), label: stateBody.openSettings, section: 'settings' };
}

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
