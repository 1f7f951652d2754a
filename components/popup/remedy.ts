/** Where something keeps the record from being written: what, in one sentence, and where it can be mended. */

import type { Formats } from '../../lib/language/formats.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Status } from '../../lib/recording/agreement.ts';
import type { Doubt } from '../../lib/recording/health.ts';
import type { Section } from '../journal/sections.ts';
import { wordFor } from '../text/words-by-id.ts';

export type Remedy = { said: string; label?: string; section?: Section };

/** Null where everything chosen is recorded, and in a pause, which is as it was wanted. */
export function remedyOf(status: Status, words: PopupWords, names: Readonly<Record<string, string>>, formats: Formats): Remedy | null {
  const { stateBody } = words;
  if (status.state === 'off') return offRemedy(status.reason, words);
  if (status.state === 'full') return { said: stateBody.full, label: stateBody.openData, section: 'data' };
  if (status.state === 'paused') return null;
  const listed = (services: readonly string[]) => formats.list(services.map((id) => wordFor(names, id)));
  if (status.withdrawn.length > 0) {
    return {
      said: fillSlots(stateBody.withdrawn, { service: listed(status.withdrawn) }),
      label: stateBody.openSettings,
      section: 'settings',
    };
  }
  return doubtRemedy(status.doubted, words, listed, formats);
}

/** The gravest doubt there is, of all services that have it. */
function doubtRemedy(
  doubted: readonly Doubt[],
  { stateBody }: PopupWords,
  listed: (services: readonly string[]) => string,
  formats: Formats,
): Remedy | null {
  for (const kind of DOUBTS) {
    const same = doubted.filter((doubt) => kindOf(doubt) === kind);
    const since = same.map((doubt) => doubt.since).sort()[0];
    if (since === undefined) continue;
    const said = fillSlots(stateBody[kind], { service: listed(same.map(({ service }) => service)), day: formats.date(since) });
    return { said, label: stateBody.openSettings, section: 'settings' };
  }
  return null;
}

const DOUBTS = ['blind', 'unsure', 'pageStillTells', 'requestsStillTell'] as const;

/** Each has a sentence of its own. */
export function kindOf(doubt: Doubt): (typeof DOUBTS)[number] {
  if (doubt.state !== 'one-signal') return doubt.state;
  return doubt.still === 'page' ? 'pageStillTells' : 'requestsStillTell';
}

function offRemedy(reason: Extract<Status, { state: 'off' }>['reason'], words: PopupWords): Remedy {
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
