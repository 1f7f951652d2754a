/** Resting the record for a while, and stopping it. */
import { fillSlots } from '../../lib/language/slots.ts';
import { PauseChoices } from '../popup/PauseChoices.tsx';
import { useLanguage } from '../text/language.ts';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';
import { placeOf } from './rules.ts';
import { useTold } from './told.ts';

export function PauseRule({ agreement, status }: Given) {
  const { words, formats } = useLanguage();
  const { settings } = words;
  const { say } = useTold('pause');
  const now = (): string => {
    if (status.state === 'recording') return settings.notPaused;
    if (status.state !== 'paused') return settings.nothingToPause;
    if (status.until === 'resumed-by-hand') return settings.pausedByHand;
    if (status.until === 'tomorrow') return settings.pausedUntilTomorrow;
    return fillSlots(settings.pausedUntil, { time: formats.clock(status.until.minute) });
  };
  return (
    <Rule id="pause" does={settings.pauseDoes} byDefault={settings.notPaused} now={now()}>
      <PauseChoices
        status={status}
        titledBy={placeOf('pause')}
        pause={(length) => {
          say('');
          return agreement.pause(length);
        }}
        resume={() => {
          say('');
          return agreement.resume();
        }}
      />
    </Rule>
  );
}

export function StopRule({ agreement, status }: Given) {
  const { words } = useLanguage();
  const { settings, choosing } = words;
  const { say } = useTold('page');
  const stop = () => void agreement.withdraw().then(() => say(choosing.stopped));
  return (
    <Rule id="stop" does={settings.stopDoes} byDefault={settings.states.off} now={settings.states[status.state]}>
      <button type="button" class="button" onClick={stop}>
        {choosing.stopRecording}
      </button>
    </Rule>
  );
}
