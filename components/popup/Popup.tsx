/** The popup: what today holds so far, whether anything is recorded, and the few things to do about it. */
import '../style/sheet.css';
import './popup.css';
import { useRef, useState } from 'preact/hooks';
import { DaySeam } from '../charts/DaySeam.tsx';
import { PopupLanguage, speak } from '../text/language.ts';
import { LastTurn } from './LastTurn.tsx';
import { NoteForm } from './NoteForm.tsx';
import { PauseChoices } from './PauseChoices.tsx';
import type { PopupProps } from './props.ts';
import { StateBody } from './StateBody.tsx';
import { StateLine } from './StateLine.tsx';
import { TodayFigures } from './TodayFigures.tsx';
import { WaitingLine } from './WaitingLine.tsx';

/** The states in which today's figures mean something. */
const hasFigures = ({ status }: PopupProps): boolean =>
  status.state !== 'off' || status.reason === 'no-permission' || status.reason === 'no-service';

export function Popup(props: PopupProps) {
  const { words, locale, status, today, energy, stitches, services, order, actions, now } = props;
  const [noting, setNoting] = useState(false);
  const [result, setResult] = useState('');
  const opener = useRef<HTMLButtonElement>(null);

  const closeNote = (said: string) => {
    setNoting(false);
    setResult(said);
    // The form that had the focus is gone: it goes back to what opened it.
    requestAnimationFrame(() => opener.current?.focus());
  };

  return (
    <PopupLanguage.Provider value={speak(words, locale)}>
      <main class="popup">
        <header class="popup-head">
          <h1>{words.popup.title}</h1>
          <StateLine status={status} />
        </header>
        <StateBody status={status} services={services} openJournal={actions.openJournal} />
        {noting ? (
          <NoteForm now={now} services={services} addNote={actions.addNote} close={closeNote} />
        ) : (
          <>
            {today !== null && energy !== null && hasFigures(props) && (
              <>
                <TodayFigures today={today} energy={energy} status={status} how={() => actions.openJournal('energy')} />
                {today.prompts !== null && <DaySeam stitches={stitches} gaps={today.gaps} order={order} nowMinute={now.minute} />}
                <LastTurn last={props.last} noted={props.noted} services={services} today={now.day} />
                {props.waits !== null && <WaitingLine waits={props.waits} actions={actions} />}
              </>
            )}
            <PauseChoices
              status={status}
              pause={(length) => {
                setResult('');
                return actions.pause(length);
              }}
              resume={() => {
                setResult('');
                return actions.resume();
              }}
            />
          </>
        )}
        <p role="status" class="result">
          {result}
        </p>
        <footer class="popup-foot">
          <button type="button" class="link" onClick={() => actions.openJournal('week')}>
            {words.popup.journal}
          </button>
          {!noting && (
            <button
              type="button"
              class="link"
              ref={opener}
              onClick={() => {
                setResult('');
                setNoting(true);
              }}
            >
              {words.noting.open}
            </button>
          )}
          <button type="button" class="link" onClick={() => actions.openJournal('settings')}>
            {words.popup.settings}
          </button>
        </footer>
      </main>
    </PopupLanguage.Provider>
  );
}
