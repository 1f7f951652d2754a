/** Prompts by weekday and hour: reckoned when it is opened; where there are many it says how far it is, and can be stopped. */
import { useEffect, useState } from 'preact/hooks';
import type { HourCounts } from '../../lib/recording/period.ts';
import { HourCloth } from '../charts/HourCloth.tsx';
import { useLanguage } from '../text/language.ts';
import { HoursTable } from './HoursTable.tsx';
import type { PeriodPart } from './part.ts';

type Reading = { state: 'reading'; done: number } | { state: 'stopped' } | { state: 'failed' } | { state: 'read'; counts: HourCounts };

export function Hours({ notebook, look, period }: PeriodPart) {
  const { words } = useLanguage();
  const { hours } = words;
  const [open, setOpen] = useState(false);
  if (period.prompts === null) return null;
  return (
    <>
      <hr class="stitch" />
      <section aria-labelledby="hours-title" class="hours">
        <h2 id="hours-title">{hours.title}</h2>
        <p class="small">{hours.explained}</p>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{hours.open}</summary>
          {open && <Reckoned key={`${look.from}${look.to}${look.service}`} notebook={notebook} look={look} />}
        </details>
      </section>
    </>
  );
}

function Reckoned({ notebook, look }: Pick<PeriodPart, 'notebook' | 'look'>) {
  const { words } = useLanguage();
  const [reading, setReading] = useState<Reading>({ state: 'reading', done: 0 });
  const [stop, setStop] = useState(() => new AbortController());
  useEffect(() => {
    const { signal } = stop;
    setReading({ state: 'reading', done: 0 });
    notebook.hours(look, { signal, progress: (done) => signal.aborted || setReading({ state: 'reading', done }) }).then(
      (counts) => setReading({ state: 'read', counts }),
      () => setReading({ state: signal.aborted ? 'stopped' : 'failed' }),
    );
    return () => stop.abort();
  }, [stop]);
  switch (reading.state) {
    case 'reading':
      return (
        <p class="reading">
          <label>
            {words.hours.reading} <progress value={reading.done} max={1} />
          </label>{' '}
          <button type="button" class="button quiet" onClick={() => stop.abort()}>
            {words.hours.stop}
          </button>
        </p>
      );
    case 'read':
      return (
        <>
          <HourCloth counts={reading.counts} />
          <details>
            <summary>{words.seam.table}</summary>
            <HoursTable counts={reading.counts} />
          </details>
        </>
      );
    default:
      return (
        <p>
          {reading.state === 'failed' ? words.data.failed : words.hours.stopped}{' '}
          <button type="button" class="link" onClick={() => setStop(new AbortController())}>
            {words.hours.again}
          </button>
        </p>
      );
  }
}
