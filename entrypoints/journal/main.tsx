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
  const [hash, setHash] = useState(location.hash);
  const [madeUp, setMadeUp] = useState(false);
  const notebook = useMemo(() => (madeUp ? createMadeUpNotebook(energyChoices) : stored), [madeUp]);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!spoken) return null;
  const actions = {
    save: async (kind: 'json' | 'csv', selection: Selection | null) =>
      saveFile(toFile(await notebook.archive(selection ?? undefined), kind, notebook.madeUp)),
    saveFile,
    showMadeUp: () => setMadeUp(true),
    leaveMadeUp: () => setMadeUp(false),
  };
  const { reflecting, ...said } = spoken;
  const reflection = { ...asking, words: reflecting, language: said.language };
  return (
    <Journal
      {...said}
      {...{ notebook, agreement, services, actions, mending, group, reflection }}
      place={placeOf(hash)}
      browser={browserKind()}
    />
  );
}

render(<Page />, document.getElementById('page') as HTMLElement);
