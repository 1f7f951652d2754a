/** One line that always says whether anything is recorded, in words, with a shape of its own for each state. */
import './state-line.css';
import type { Status } from '../../lib/recording/agreement.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { usePopupLanguage } from '../text/language.ts';

export type StateLineProps = {
  status: Status;
};

/** Full disc: recording. Two bars: paused. Square: stopped. Ring: off. */
const SIGN: Readonly<Record<Status['state'], string>> = {
  recording: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  paused: 'M2.5 1.5h2.6v9H2.5ZM6.9 1.5h2.6v9H6.9Z',
  full: 'M1.8 1.8h8.4v8.4H1.8Z',
  off: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10Zm0 1.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4Z',
};

export function StateLine({ status }: StateLineProps) {
  return (
    <p class={`state-line ${status.state}`} data-state={status.state} aria-live="polite">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path fill-rule="evenodd" d={SIGN[status.state]} />
      </svg>
      <span>
        <StateWords status={status} />
      </span>
    </p>
  );
}

function StateWords({ status }: StateLineProps) {
  const { words, formats } = usePopupLanguage();
  if (status.state === 'recording') {
    const seen = status.services.filter((service) => !status.withdrawn.includes(service)).length;
    return <Filled text={words.state.recording(seen)} slots={{ services: figureSlot('services', seen) }} />;
  }
  if (status.state === 'paused') {
    if (status.until === 'resumed-by-hand') return <>{words.state.pausedByHand}</>;
    if (status.until === 'tomorrow') return <>{words.state.pausedUntilTomorrow}</>;
    return <Filled text={words.state.pausedUntil} slots={{ time: formats.clock(status.until.minute) }} />;
  }
  return <>{status.state === 'full' ? words.state.full : words.state.off}</>;
}
