/** Choosing what may be recorded: the same form the first time and every time after. */
import { useState } from 'preact/hooks';
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import type { BrowserKind, ServiceEntry } from '../journal/props.ts';
import { hashOf } from '../journal/sections.ts';
import { useLanguage } from '../text/language.ts';
import { BrowserAsk } from './BrowserAsk.tsx';
import { type Draft, draftOf, finish, type Missing } from './draft.ts';
import { KeepChoice } from './KeepChoice.tsx';
import { KindChoices } from './KindChoices.tsx';
import { ServicePicker } from './ServicePicker.tsx';

export type ChoosingProps = {
  agreement: Agreement;
  choices: Choices;
  /** All services there are. */
  services: readonly ServiceEntry[];
  browser: BrowserKind;
  /** True where an organisation installed the extension: everything can be read, nothing chosen. */
  disabled: boolean;
  /** Says how it went, above this form: it is drawn anew when consent changes, and what it said must stay. */
  say: (said: string) => void;
};

/** Where each thing that can be missing is asked. */
const PLACE_OF: Readonly<Record<Missing, string>> = {
  service: 'choose-services',
  answers: 'choose-kinds',
  'one-kind': 'choose-kinds',
  days: 'choose-keep',
};

export function Choosing({ agreement, choices, services, browser, disabled, say }: ChoosingProps) {
  const { words } = useLanguage();
  const { choosing } = words;
  const first = choices.consentAt === null;
  const [draft, setDraftOnly] = useState(() => draftOf(choices));
  const [missing, setMissing] = useState<Missing | null>(null);
  const setDraft = (next: Draft) => {
    setDraftOnly(next);
    setMissing(null);
  };
  const sayMissing: Readonly<Record<Missing, string>> = {
    service: choosing.needService,
    answers: choosing.needAnswers,
    'one-kind': choosing.needOneKind,
    days: choosing.needDays,
  };

  const wrong = (...kinds: Missing[]) => (missing !== null && kinds.includes(missing) ? sayMissing[missing] : null);

  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const agree = () => {
    const outcome = finish(draft);
    if ('missing' in outcome) {
      setMissing(outcome.missing);
      const place = document.getElementById(PLACE_OF[outcome.missing]);
      place?.focus();
      // What is wrong is said at its top, and a long list would be shown by its middle.
      place?.scrollIntoView({ block: 'start' });
      return;
    }
    // Services asked for by themselves are chosen elsewhere on the page, and stay as they are now.
    const here = new Set(services.filter(({ opens }) => opens === null).map(({ id }) => id));
    const apart = first ? [] : choices.services.filter((id) => !here.has(id));
    const chosen = [...outcome.agreed.services.filter((id) => here.has(id)), ...apart];
    const answered = agreement.agree({ ...outcome.agreed, services: chosen, ownHosts: choices.ownHosts });
    void answered.then((answer) => {
      if (answer === 'refused') say(`${choosing.refused} ${choosing.again}`);
      else say(first ? choosing.started : choosing.saved);
    });
  };

  const stop = () => void agreement.withdraw().then(() => say(choosing.stopped));

  return (
    <div class="choosing">
      <fieldset disabled={disabled} class="whole">
        <legend class="unseen">{words.settings.choices}</legend>
        <ServicePicker
          services={services}
          chosen={draft.services}
          choose={(chosen) => setDraft({ ...draft, services: chosen })}
          wrong={wrong('service')}
        />
        <KindChoices
          draft={draft}
          answer={(kind, value) => setDraft({ ...draft, kinds: { ...draft.kinds, [kind]: value } })}
          wrong={wrong('answers', 'one-kind')}
        />
        <KeepChoice keep={draft.keep} choose={(keep) => setDraft({ ...draft, keep })} wrong={wrong('days')} />
        <BrowserAsk services={services.filter(({ id }) => draft.services.includes(id))} browser={browser} />
        <div class="actions">
          <button type="button" class="button" onClick={agree}>
            {first ? choosing.start : choosing.save}
          </button>
          {first ? (
            <a class="button" href={hashOf('week')}>
              {choosing.notNow}
            </a>
          ) : (
            <button type="button" class="button" onClick={stop}>
              {choosing.stopRecording}
            </button>
          )}
          {!first && <p class="small">{choosing.stopNote}</p>}
        </div>
      </fieldset>
    </div>
  );
}
