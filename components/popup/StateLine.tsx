/** One line that always says whether anything is recorded, in words, with a shape of its own for each state. */
import type { Status } from '../../lib/recording/agreement.ts';
import type { LocalTime } from '../../lib/recording/record.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type StateLineProps = {
  status: Status;
  /** Now, as the person's clock shows it. */
  now: LocalTime;
};

/** Full disc: recording. Two bars: paused. Square: stopped. Ring: off. */
const SIGN: Readonly<Record<Status['state'], string>> = {
  recording: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  paused: 'M2.5 1.5h2.6v9H2.5ZM6.9 1.5h2.6v9H6.9Z',
  full: 'M1.8 1.8h8.4v8.4H1.8Z',
  off: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10Zm0 1.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4Z',
};

export function StateLine({ status, now }: StateLineProps) {
  return (
    <p class={`state-line ${status.state}`} data-state={status.state} aria-live="polite">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path fill-rule="evenodd" d={SIGN[status.state]} />
      </svg>
      <span>
        <StateWords status={status} now={now} />
      </span>
    </p>
  );
}

function StateWords({ status, now }: StateLineProps) {
  const { words, formats } = useLanguage();
  if (status.state === 'recording') {
    const seen = status.services.filter((service) => !status.withdrawn.includes(service)).length;
    return <Filled text={words.state.recording(seen)} slots={{ services: figureSlot('services', seen) }} />;
  }
  if (status.state === 'paused') {
    if (status.until === 'resumed-by-hand') return <>{words.state.pausedByHand}</>;
    const { until } = status;
    // At another day's midnight the pause lasts until tomorrow; a quarter of an hour may pass midnight too.
    if (until.day !== now.day && until.minute === 0) return <>{words.state.pausedUntilTomorrow}</>;
    return <Filled text={words.state.pausedUntil} slots={{ time: formats.clock(until.minute) }} />;
  }
  return <>{status.state === 'full' ? words.state.full : words.state.off}</>;
}
