/** Resting the record for a while, or taking it up again: one click each. */
import './pause.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PauseLength, Status } from '../../lib/recording/agreement.ts';
import { usePopupLanguage } from '../text/language.ts';

export type PauseChoicesProps = {
  status: Status;
  pause: (length: PauseLength) => Promise<void>;
  resume: () => Promise<void>;
  /** Id of the heading it stands under; it has its own where there is none. */
  titledBy?: string;
};

export function PauseChoices({ status, pause, resume, titledBy }: PauseChoicesProps) {
  const { words } = usePopupLanguage();
  const first = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const press = (act: () => Promise<void>) => {
    pressed.current = true;
    void act();
  };
  // The button that was pressed gives way to its opposite, and hands it the focus.
  useLayoutEffect(() => {
    if (pressed.current) first.current?.focus();
    pressed.current = false;
  }, [status.state]);
  if (status.state === 'paused') {
    return (
      <div class="pause">
        <button type="button" class="button" ref={first} onClick={() => press(resume)}>
          {words.popup.resume}
        </button>
      </div>
    );
  }
  if (status.state !== 'recording') return null;
  const lengths: readonly [PauseLength, string][] = [
    ['quarter-hour', words.popup.pauseQuarter],
    ['until-tomorrow', words.popup.pauseTomorrow],
    ['until-i-say', words.popup.pauseByHand],
  ];
  return (
    <fieldset class="pause" aria-labelledby={titledBy ?? 'pause-title'}>
      {titledBy === undefined && <h2 id="pause-title">{words.popup.pause}</h2>}
      {lengths.map(([length, label], at) => (
        <button key={length} type="button" class="button quiet" ref={at === 0 ? first : null} onClick={() => press(() => pause(length))}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
