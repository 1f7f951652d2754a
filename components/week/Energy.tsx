/** The energy range of the week: a sentence, the band, its caveat, and how it was made one step away. */
import { useEffect, useRef } from 'preact/hooks';
import type { PeriodFigures } from '../../lib/recording/week.ts';
import { EnergyBand } from '../charts/EnergyBand.tsx';
import type { EnergyMethod } from '../journal/props.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { Range } from '../text/Range.tsx';
import { EnergySteps } from './EnergySteps.tsx';

export type EnergyProps = {
  period: PeriodFigures;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  method: EnergyMethod;
  /** True where the reader came for this: it is opened and brought into view. */
  show: boolean;
};

export function Energy({ period, names, method, show }: EnergyProps) {
  const { words, formats } = useLanguage();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    if (!show || element === null) return;
    element.open = true;
    element.querySelector('summary')?.focus();
  }, [show]);
  return (
    <section aria-labelledby="energy-title" class="energy">
      <h2 id="energy-title">{words.energy.title}</h2>
      {period.range === null || period.range.highWh === 0 ? (
        <p>{words.energy.none}</p>
      ) : (
        <>
          <p class="energy-sentence">
            <Range range={period.range} text={words.energy.sentence} />
          </p>
          <figure>
            <EnergyBand range={period.range} />
            <figcaption class="small">{words.energy.scale}</figcaption>
          </figure>
        </>
      )}
      <p>{words.energy.caveat}</p>
      <details ref={details}>
        <summary>{words.energy.how}</summary>
        <p>
          <Filled
            text={words.energy.model}
            slots={{ version: <span translate={false}>{method.version}</span>, date: formats.date(method.evidenceDay) }}
          />{' '}
          {words.energy.interval}
        </p>
        {period.steps.length > 0 && <EnergySteps steps={period.steps} names={names} />}
        <div class="boundary">
          <Plain title={words.energy.countedTitle} lines={words.energy.counted} />
          <Plain title={words.energy.notCountedTitle} lines={words.energy.notCounted} />
        </div>
      </details>
    </section>
  );
}

/** What is inside the estimate and what is outside it are set alike: neither is a footnote to the other. */
function Plain({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
