/** Settings: before consent what may be recorded and the choice of it, afterwards one page of rules. */
import './settings.css';
import { useState } from 'preact/hooks';
import { LanguageChoice, ThemeChoice } from '../journal/Appearance.tsx';
import { useLanguage } from '../text/language.ts';
import { Choosing } from './Choosing.tsx';
import { Contents } from './Contents.tsx';
import type { Given } from './given.ts';
import { PageResult } from './PageResult.tsx';
import { PlainSections } from './PlainSections.tsx';
import { Rules } from './Rules.tsx';
import { type Told, ToldContext } from './told.ts';
import { Unseen } from './Unseen.tsx';

export function Settings(given: Given) {
  const [told, tell] = useState<Told>({ at: 'page', said: '' });
  const { choices, status } = given;
  const managed = status.state === 'off' && status.reason === 'managed';
  return (
    <ToldContext.Provider value={{ told, tell }}>
      <div class="settings">
        {choices.consentAt === null || managed ? <FirstPage {...given} managed={managed} /> : <RulesPage {...given} />}
      </div>
    </ToldContext.Provider>
  );
}

function FirstPage({ managed, ...given }: Given & { managed: boolean }) {
  const { words } = useLanguage();
  const { agreement, choices } = given;
  return (
    <>
      <h1>{words.consent.title}</h1>
      {managed && <p class="managed">{words.managed.body}</p>}
      <p class="lead">{words.consent.body}</p>
      <PlainSections />
      <hr class="stitch" />
      <Choosing {...given} disabled={managed} />
      <PageResult />
      <hr class="stitch" />
      <Unseen />
      <hr class="stitch" />
      <section aria-labelledby="appearance-title" class="appearance">
        <h2 id="appearance-title">{words.settings.appearance}</h2>
        <LanguageChoice chosen={choices.language} set={agreement.set} />
        <ThemeChoice chosen={choices.theme} set={agreement.set} />
      </section>
    </>
  );
}

function RulesPage(given: Given) {
  const { words } = useLanguage();
  return (
    <>
      <h1>{words.settings.title}</h1>
      <p class="lead">{words.settings.intro}</p>
      <PageResult />
      <Contents />
      <Rules {...given} />
      <hr class="stitch" />
      <PlainSections />
      <hr class="stitch" />
      <Unseen />
    </>
  );
}
