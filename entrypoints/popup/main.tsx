/** The popup's page: reads today and hands it to what is drawn. */
import { render } from 'preact';
import { Unreadable } from '../../components/live/Unreadable.tsx';
import { useLive } from '../../components/live/use-live.ts';
import { type Spoken, useWords } from '../../components/live/use-words.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { LanguageProvider, speak } from '../../components/text/language.ts';
import { createAgreement } from '../../lib/browser/agreement.ts';
import { localTime, now } from '../../lib/browser/clock.ts';
import { openJournal } from '../../lib/browser/extension.ts';
import { surroundings } from '../../lib/browser/surroundings.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { namesOf } from '../../lib/services/known.ts';
import { createStore } from '../../lib/store/database.ts';
import { createNotebook } from '../../lib/store/notebook.ts';

const agreement = createAgreement();
const notebook = createNotebook(createStore(), surroundings);
const services = namesOf(CATALOGUE);
const actions = {
  openJournal: (section: string) => {
    openJournal(section).then(close);
  },
  pause: agreement.pause,
  resume: agreement.resume,
  addNote: notebook.addNote,
};

function onAnyChange(changed: () => void): () => void {
  const stops = [notebook.onChange(changed), agreement.onChange(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

function Page() {
  const spoken = useWords(agreement, navigator.languages);
  if (!spoken) return null;
  return (
    <LanguageProvider value={speak(spoken.words, spoken.locale)}>
      <Unreadable>
        <Today {...spoken} />
      </Unreadable>
    </LanguageProvider>
  );
}

function Today(spoken: Spoken) {
  const read = useLive(
    async () => {
      const day = notebook.today();
      const look = { from: day, to: day };
      const [period, energy, { stitches }, last] = await Promise.all([
        notebook.period(look),
        notebook.energy(look),
        notebook.stitches(look),
        notebook.lastMoment(),
      ]);
      return { status: await agreement.status(), order: (await agreement.choices()).order, period, energy, stitches, last };
    },
    onAnyChange,
    [],
  );
  const today = read?.period.byDay[0];
  if (!read || !today) return null;
  const { status, order, stitches, energy } = read;
  const last = read.last && { ...read.last, prompts: read.last.byTime ? null : read.last.prompts };
  const noted = read.period.notes.reduce((sum, note) => sum + note.prompts, 0);
  return <Popup {...spoken} {...{ status, today, energy, stitches, last, services, order, actions, noted }} now={localTime(now())} />;
}

render(<Page />, document.getElementById('page') as HTMLElement);
