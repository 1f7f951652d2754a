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
import { mayOpen } from '../../lib/browser/room.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { noticeLoss } from '../../lib/browser/sentinel.ts';
import { surroundings } from '../../lib/browser/surroundings.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { toFile } from '../../lib/recording/file.ts';
import type { Selection } from '../../lib/recording/notebook.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { toEntry } from '../../lib/services/entry.ts';
import { ownServiceId } from '../../lib/services/rule-set.ts';
import { createStore } from '../../lib/store/database.ts';
import { createGroupKeep } from '../../lib/store/group.ts';
import { createNotebook } from '../../lib/store/notebook.ts';

const agreement = createAgreement();
const keep = createGroupKeep();
/** Everything is everything: what is kept of a group's exercises goes too. */
const forgetEverythingElse = async () => {
  await surroundings.forgetEverythingElse();
  await keep.forgetAll();
};
const stored = createNotebook(createStore({ hasRoom: mayOpen, created: noticeLoss }), { ...surroundings, forgetEverythingElse });
const group = { web: crypto, keep, saveFile, print: () => window.print(), now };
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
  return (
    <Journal {...spoken} {...{ notebook, agreement, services, actions, mending, group }} place={placeOf(hash)} browser={browserKind()} />
  );
}

render(<Page />, document.getElementById('page') as HTMLElement);
