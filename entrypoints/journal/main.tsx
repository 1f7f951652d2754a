/** The journal's page: hands the stored notebook, or the made-up week, to what is drawn. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Journal } from '../../components/journal/Journal.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import { useWords } from '../../components/live/use-words.ts';
import type { Mending } from '../../components/mend/props.ts';
import { createAgreement } from '../../lib/browser/agreement.ts';
import { now } from '../../lib/browser/clock.ts';
import { browserKind } from '../../lib/browser/extension.ts';
import { observe } from '../../lib/browser/observing.ts';
import { randomId } from '../../lib/browser/outbox.ts';
import { pointAt } from '../../lib/browser/pointing.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { REFLECTING } from '../../lib/language/reflecting.ts';
import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import type { Language } from '../../lib/recording/choices.ts';
import { toFile } from '../../lib/recording/file.ts';
import type { Selection } from '../../lib/recording/notebook.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { toEntry } from '../../lib/services/entry.ts';
import { ownServiceId } from '../../lib/services/rule-set.ts';
import { asking, groupKeep, stored } from './kept.ts';

const agreement = createAgreement();
const group = { web: crypto, keep: groupKeep, saveFile, print: () => window.print(), now };
const services = CATALOGUE.map((service) => toEntry(service));
const mending: Mending = {
  observe,
  async point({ hosts }) {
    const pointed = await pointAt(hosts);
    return typeof pointed === 'string' ? pointed : { composer: [pointed.composer], send: pointed.send === null ? [] : [pointed.send] };
  },
  newServiceId: () => ownServiceId(randomId()),
  save: saveFile,
  now,
};

const energyChoices = async () => (await agreement.choices()).energy;

function Page() {
  const spoken = useWords(agreement, navigator.languages);
  const reflecting = useReflecting(spoken?.language ?? null);
  const [hash, setHash] = useState(location.hash);
  const [madeUp, setMadeUp] = useState(false);
  const notebook = useMemo(() => (madeUp ? createMadeUpNotebook(energyChoices) : stored), [madeUp]);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!spoken || !reflecting) return null;
  const actions = {
    save: async (kind: 'json' | 'csv', selection: Selection | null) =>
      saveFile(toFile(await notebook.archive(selection ?? undefined), kind, notebook.madeUp)),
    saveFile,
    showMadeUp: () => setMadeUp(true),
    leaveMadeUp: () => setMadeUp(false),
  };
  const reflection = { ...asking, words: reflecting, language: spoken.language };
  return (
    <Journal
      {...spoken}
      {...{ notebook, agreement, services, actions, mending, group, reflection }}
      place={placeOf(hash)}
      browser={browserKind()}
    />
  );
}

/** The words of reflection, in the language that is spoken; what was there stays until they are. */
function useReflecting(language: Language | null): ReflectingWords | null {
  const [words, setWords] = useState<ReflectingWords | null>(null);
  useEffect(() => {
    if (language !== null) void REFLECTING[language]().then(setWords);
  }, [language]);
  return words;
}

render(<Page />, document.getElementById('page') as HTMLElement);
