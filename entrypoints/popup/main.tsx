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
import { mayOpen } from '../../lib/browser/room.ts';
import { noticeLoss } from '../../lib/browser/sentinel.ts';
import { surroundings } from '../../lib/browser/surroundings.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { createStore, NoRoom } from '../../lib/store/database.ts';
import { createNotebook } from '../../lib/store/notebook.ts';

const agreement = createAgreement();
const notebook = createNotebook(createStore({ hasRoom: mayOpen, created: noticeLoss }), surroundings);
const services = Object.fromEntries(CATALOGUE.map(({ id, name }) => [id, name]));
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
      const [period, last] = await Promise.all([notebook.period(notebook.today(), notebook.today()), notebook.lastMoment()]).catch(
        withoutRoom,
      );
      return { status: await agreement.status(), order: (await agreement.choices()).services, period, last };
    },
    onAnyChange,
    [],
  );
  if (!read) return null;
  const { status, order, period } = read;
  const last = read.last && { ...read.last, prompts: read.last.byTime ? null : read.last.prompts };
  const today = period?.byDay[0] ?? null;
  const noted = period?.noted.prompts ?? 0;
  const stitches = period?.stitches ?? [];
  return <Popup {...spoken} {...{ status, today, stitches, last, noted, services, order, actions }} now={localTime(now())} />;
}

/** On a full disk nothing is read: what is shown then is that. */
function withoutRoom(error: unknown): [null, null] {
  if (error instanceof NoRoom) return [null, null];
  throw error;
}

render(<Page />, document.getElementById('page') as HTMLElement);
