/** The popup: what today holds so far, whether anything is recorded, and the few things to do about it. */
import '../style/sheet.css';
import './popup.css';
import { useRef, useState } from 'preact/hooks';
import { DaySeam } from '../charts/DaySeam.tsx';
import { NotKept } from '../live/NotKept.tsx';
import { PopupLanguage, speak } from '../text/language.ts';
import { CheckInDoor } from './CheckInDoor.tsx';
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
  const { words, locale, language, easy, status, today, energy, stitches, services, order, waits, actions, now } = props;
  const [opened, setOpened] = useState<'note' | 'check-in' | null>(null);
  const [result, setResult] = useState('');
  const main = useRef<HTMLElement>(null);

  const open = (what: 'note' | 'check-in') => {
    setResult('');
    setOpened(what);
  };
  const checkIn = () => open('check-in');
  const close = (said = '') => {
    setOpened(null);
    setResult(said);
    // What had the focus is gone: it goes back to what opened it.
    requestAnimationFrame(() => main.current?.querySelector<HTMLElement>(`[data-opens=${opened}]`)?.focus());
  };

  return (
    <PopupLanguage.Provider value={speak(words, locale)}>
      <main class="popup" ref={main}>
        <header class="popup-head">
          {opened === 'check-in' ? (
            <button type="button" class="link" onClick={() => close()}>
              {words.popup.back}
            </button>
          ) : (
            <h1>{words.popup.title}</h1>
          )}
          <StateLine status={status} />
        </header>
        {opened !== 'check-in' && <StateBody status={status} services={services} openJournal={actions.openJournal} />}
        {opened === 'check-in' && (
          <CheckInDoor {...{ language, locale, services, easy }} lookBack={actions.lookBack} done={() => close()} />
        )}
        {opened === 'note' && <NoteForm now={now} services={services} addNote={actions.addNote} close={close} />}
        {opened === null && (
          <>
            {today !== null && energy !== null && hasFigures(props) && (
              <>
                <TodayFigures today={today} energy={energy} status={status} how={() => actions.openJournal('energy')} />
                {today.prompts !== null && <DaySeam stitches={stitches} gaps={today.gaps} order={order} nowMinute={now.minute} />}
                <LastTurn
                  last={props.last}
                  noted={props.noted}
                  services={services}
                  today={now.day}
                  lookBack={waits !== null && waits !== 'how-often' && waits.occasion === 'check' ? null : checkIn}
                />
                {waits !== null && <WaitingLine waits={waits} actions={actions} checkIn={checkIn} />}
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
        <NotKept />
        <footer class="popup-foot">
          <button type="button" class="link" onClick={() => actions.openJournal(opened === 'check-in' ? 'check-in' : 'week')}>
            {words.popup.journal}
          </button>
          {opened === null && (
            <button type="button" class="link" data-opens="note" onClick={() => open('note')}>
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
