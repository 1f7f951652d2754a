/** The popup's page: reads today and hands it to what is drawn. */
import { render } from 'preact';
import { Unreadable } from '../../components/live/Unreadable.tsx';
import { useLive } from '../../components/live/use-live.ts';
import { type Chosen, usePopupWords } from '../../components/live/use-words.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { PopupLanguage, speak } from '../../components/text/language.ts';
import { createAgreement } from '../../lib/browser/agreement.ts';
import { waiting } from '../../lib/browser/asking.ts';
import { localTime, now } from '../../lib/browser/clock.ts';
import { openJournal } from '../../lib/browser/extension.ts';
import { mayOpen } from '../../lib/browser/room.ts';
import { noticeLoss } from '../../lib/browser/sentinel.ts';
import { surroundings } from '../../lib/browser/surroundings.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { namesOf } from '../../lib/services/known.ts';
import { createStore, NoRoom } from '../../lib/store/database.ts';
import { createReading } from '../../lib/store/reading.ts';

const agreement = createAgreement();
const notebook = createReading(createStore({ hasRoom: mayOpen, created: noticeLoss }), surroundings);
const actions = {
  openJournal: (section: string) => {
    openJournal(section).then(close);
  },
  pause: agreement.pause,
  resume: agreement.resume,
  addNote: notebook.addNote,
  became: waiting.became,
  lookBack: async () => {
    const { stored, asking } = await import('../journal/kept.ts');
    return { notebook: stored, asking };
  },
};
// What both pages draw leads to places of the journal, which is in a tab of its own.
addEventListener('hashchange', () => actions.openJournal(location.hash.slice(1)));

function onAnyChange(changed: () => void): () => void {
  const stops = [notebook.onChange(changed), agreement.onChange(changed), waiting.onChange(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

function Page() {
  const spoken = usePopupWords(agreement, navigator.languages);
  if (!spoken) return null;
  return (
    <PopupLanguage.Provider value={speak(spoken.words, spoken.locale)}>
      <Unreadable>
        <Today {...spoken} />
      </Unreadable>
    </PopupLanguage.Provider>
  );
}

function Today(spoken: Chosen & { words: PopupWords }) {
  const read = useLive(
    async () => {
      const { offers, howOften, easy } = await waiting.read();
      document.documentElement.dataset.easy = String(easy);
      const waits = howOften ? ('how-often' as const) : (offers.at(-1) ?? null);
      const { order, ownRules } = await agreement.choices();
      const services = namesOf(CATALOGUE, ownRules);
      return { status: await agreement.status(), order, services, waits, easy, ...(await readToday().catch(withoutRoom)) };
    },
    onAnyChange,
    [],
  );
  if (!read) return null;
  const { status, order, services, waits, easy, period, energy, stitches, last } = read;
  const shown = {
    today: period?.byDay[0] ?? null,
    last: last && { ...last, prompts: last.byTime ? null : last.prompts },
    noted: period?.notes.reduce((sum, note) => sum + note.prompts, 0) ?? 0,
  };
  return <Popup {...spoken} {...{ status, energy, stitches, services, order, waits, easy, actions }} {...shown} now={localTime(now())} />;
}

async function readToday() {
  const day = notebook.today();
  const look = { from: day, to: day };
  const [period, energy, { stitches }, last] = await Promise.all([
    notebook.period(look),
    notebook.energy(look),
    notebook.stitches(look),
    notebook.lastMoment(),
  ]);
  return { period, energy, stitches, last };
}

/** On a full disk nothing is read: what is shown then is that. */
function withoutRoom(error: unknown) {
  if (error instanceof NoRoom) return { period: null, energy: null, stitches: [], last: null };
  throw error;
}

render(<Page />, document.getElementById('page') as HTMLElement);
