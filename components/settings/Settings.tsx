/** Settings: the choosing form, which is also the first page a person sees, then permissions, language and paper. */
import './settings.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Agreement, Status } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import { LanguageChoice, ThemeChoice } from '../journal/Appearance.tsx';
import type { BrowserKind, ServiceEntry } from '../journal/props.ts';
import { useLanguage } from '../text/language.ts';
import { ApartServices } from './ApartServices.tsx';
import { Choosing } from './Choosing.tsx';
import { OwnHosts } from './OwnHosts.tsx';
import { Permissions } from './Permissions.tsx';
import { PlainSections } from './PlainSections.tsx';
import { Unseen } from './Unseen.tsx';

export type SettingsProps = {
  agreement: Agreement;
  choices: Choices;
  status: Status;
  /** All services there are. */
  services: readonly ServiceEntry[];
  browser: BrowserKind;
};

export function Settings({ agreement, choices, status, services, browser }: SettingsProps) {
  const { words } = useLanguage();
  const [result, setResult] = useState({ said: '' });
  const told = useRef<HTMLParagraphElement>(null);
  const say = (said: string) => setResult({ said });
  const first = choices.consentAt === null;
  // The button that was pressed may be gone with the old form; the sentence is where reading goes on. It takes the
  // focus once it is drawn: while it is empty it is not there.
  useEffect(() => {
    if (result.said !== '') told.current?.focus();
  }, [result]);
  // What comes and goes around the form with consent must not push the sentence out of view.
  useEffect(() => {
    if (document.activeElement === told.current) told.current?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  const managed = status.state === 'off' && status.reason === 'managed';
  return (
    <div class="settings">
      <h1>{first ? words.consent.title : words.settings.title}</h1>
      {managed && <p class="managed">{words.managed.body}</p>}
      {first && (
        <>
          <p class="lead">{words.consent.body}</p>
          <PlainSections />
          <hr class="stitch" />
        </>
      )}
      <Choosing
        // Consent given or withdrawn begins the form anew; other changes must not undo what is being ticked.
        key={String(first)}
        agreement={agreement}
        choices={choices}
        services={services}
        browser={browser}
        disabled={managed}
        say={say}
      />
      <p role="status" class="result" tabIndex={-1} ref={told}>
        {result.said}
      </p>
      {!first && (
        <>
          <Permissions
            choices={choices}
            status={status}
            services={services}
            ask={async () => {
              const answer = await agreement.agree(choices);
              say(answer === 'refused' ? `${words.choosing.refused} ${words.choosing.again}` : words.choosing.saved);
            }}
          />
          <hr class="stitch" />
          <OwnHosts agreement={agreement} choices={choices} say={say} />
          <hr class="stitch" />
          <ApartServices agreement={agreement} choices={choices} services={services} say={say} />
          <hr class="stitch" />
          <PlainSections />
        </>
      )}
      <hr class="stitch" />
      <Unseen />
      <hr class="stitch" />
      <section aria-labelledby="appearance-title" class="appearance">
        <h2 id="appearance-title">{words.settings.appearance}</h2>
        <LanguageChoice chosen={choices.language} setLanguage={(language) => agreement.setLanguage(language)} />
        <ThemeChoice chosen={choices.theme} setTheme={(theme) => agreement.setTheme(theme)} />
      </section>
    </div>
  );
}
