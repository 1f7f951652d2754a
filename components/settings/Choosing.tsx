/** Choosing what may be recorded, the first time and whenever recording was stopped: nothing is chosen beforehand. */
import { useState } from 'preact/hooks';
import { withOrWithout } from '../../lib/recording/choices.ts';
import { hashOf } from '../journal/sections.ts';
import { useLanguage } from '../text/language.ts';
import { BrowserAsk } from './BrowserAsk.tsx';
import { type Draft, emptyDraft, finish, type Missing } from './draft.ts';
import type { Given } from './given.ts';
import { KeepChoice } from './KeepChoice.tsx';
import { KindChoices } from './KindChoices.tsx';
import { Question } from './Question.tsx';
import { ServicePicker } from './ServicePicker.tsx';
import { useTold } from './told.ts';
import { WatchChoices, watchableOf } from './WatchChoices.tsx';

/** Where each thing that can be missing is asked. */
const PLACE_OF: Readonly<Record<Missing, string>> = {
  service: 'choose-services',
  answers: 'choose-kinds',
  'one-kind': 'choose-kinds',
  days: 'choose-keep',
};

/** `disabled` where an organisation installed the extension: everything can be read, nothing chosen. */
export function Choosing({ agreement, choices, services, browser, disabled }: Given & { disabled: boolean }) {
  const { words } = useLanguage();
  const { choosing } = words;
  const { say } = useTold('page');
  const [draft, setDraftOnly] = useState(() => emptyDraft(choices.keepDays));
  const [missing, setMissing] = useState<Missing | null>(null);
  const setDraft = (next: Draft) => {
    setDraftOnly(next);
    setMissing(null);
    say('');
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
    void agreement.agree({ ...outcome.agreed, ownRules: choices.ownRules, update: choices.update }).then((answer) => {
      say(answer === 'refused' ? `${choosing.refused} ${choosing.again}` : choosing.started);
    });
  };

  return (
    <div class="choosing">
      <fieldset disabled={disabled} class="whole">
        <legend class="unseen">{words.settings.choices}</legend>
        <Question id="choose-services" title={choosing.servicesTitle} body={choosing.servicesBody} wrong={wrong('service')}>
          <ServicePicker services={services} chosen={draft.services} choose={(chosen) => setDraft({ ...draft, services: chosen })} />
        </Question>
        {watchableOf(services, draft.services).length > 0 && (
          <Question id="choose-watch" title={choosing.watch} body={choosing.watchBody} wrong={null}>
            <WatchChoices
              services={services}
              chosen={draft.services}
              watched={draft.watched}
              choose={(service, on) => setDraft({ ...draft, watched: withOrWithout(draft.watched, service, on) })}
            />
          </Question>
        )}
        <Question id="choose-kinds" title={choosing.kindsTitle} wrong={wrong('answers', 'one-kind')}>
          <KindChoices draft={draft} answer={(kind, value) => setDraft({ ...draft, kinds: { ...draft.kinds, [kind]: value } })} />
        </Question>
        <Question id="choose-keep" title={choosing.keepTitle} body={choosing.keepBody} wrong={wrong('days')}>
          <KeepChoice keep={draft.keep} choose={(keep) => setDraft({ ...draft, keep })} />
        </Question>
        <section class="part" aria-labelledby="ask-title">
          <h2 id="ask-title">{choosing.askTitle}</h2>
          <BrowserAsk services={services.filter(({ id }) => draft.services.includes(id))} browser={browser} />
          <p>
            {choosing.askBroad} {choosing.askOurs}
          </p>
          <p class="small">{choosing.askCheck[browser]}</p>
        </section>
        <div class="actions">
          <button type="button" class="button" onClick={agree}>
            {choosing.start}
          </button>
          <a class="button" href={hashOf('week')}>
            {choosing.notNow}
          </a>
        </div>
      </fieldset>
    </div>
  );
}
