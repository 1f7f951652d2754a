/** The energy range of the week: a sentence, the band, its caveat, and how it was made one step away. */
import { useEffect, useRef } from 'preact/hooks';
import { EnergyBand } from '../charts/EnergyBand.tsx';
import type { EnergyMethod } from '../journal/props.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { Range } from '../text/Range.tsx';
import { EnergySteps } from './EnergySteps.tsx';
import type { PeriodPart } from './part.ts';

export type EnergyProps = PeriodPart & {
  method: EnergyMethod;
  /** True where the reader came for this: it is opened and brought into view. */
  show: boolean;
};

export function Energy({ period, energy, names, method, show }: EnergyProps) {
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
      {energy === null ? (
        <p class="loading">{words.period.reckoning}</p>
      ) : energy.range === null || period.prompts === null ? (
        <p>{words.energy.none}</p>
      ) : (
        <>
          <p class="energy-sentence">
            <Range range={energy.range} text={words.energy.sentence} />
          </p>
          <figure>
            <EnergyBand range={energy.range} />
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
        {energy !== null && energy.steps.length > 0 && <EnergySteps steps={energy.steps} names={names} />}
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
