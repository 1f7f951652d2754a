/** Resting the record for a while, or taking it up again: one click each. */
import type { PauseLength, Status } from '../../lib/recording/agreement.ts';
import { useLanguage } from '../text/language.ts';

export type PauseChoicesProps = {
  status: Status;
  pause: (length: PauseLength) => Promise<void>;
  resume: () => Promise<void>;
};

export function PauseChoices({ status, pause, resume }: PauseChoicesProps) {
  const { words } = useLanguage();
  if (status.state === 'paused') {
    return (
      <div class="pause">
        <button type="button" class="button" onClick={() => void resume()}>
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
    <fieldset class="pause" aria-labelledby="pause-title">
      <h2 id="pause-title">{words.popup.pause}</h2>
      {lengths.map(([length, label]) => (
        <button key={length} type="button" class="button quiet" onClick={() => void pause(length)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
