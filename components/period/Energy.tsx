/** The energy range of a span: a sentence, the band, its caveat and method, and the way to how it was made. */
import type { Words } from '../../lib/language/en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { EnergyBand } from '../charts/EnergyBand.tsx';
import { hashOf, type Looked } from '../journal/sections.ts';
import { useLanguage } from '../text/language.ts';
import { isOneNumber, Range } from '../text/Range.tsx';
import { meansNineInTen, methodName } from './method-name.ts';
import type { PeriodPart } from './part.ts';

export type EnergyProps = PeriodPart & { looked: Looked };

export function Energy({ period, energy, looked }: EnergyProps) {
  const { words } = useLanguage();
  const range = energy?.range ?? null;
  return (
    <section aria-labelledby="energy-title" class="energy">
      <h2 id="energy-title">{words.energy.title}</h2>
      {energy === null ? (
        <p class="loading">{words.period.reckoning}</p>
      ) : period.prompts === null || (range === null && period.prompts === 0) ? (
        <p>{words.energy.none}</p>
      ) : range === null ? (
        <p class="absent">{words.figure.cannotSay}</p>
      ) : (
        <>
          <p class="energy-sentence">
            <Range range={range} text={isOneNumber(range) ? words.energy.oneNumber : words.energy.sentence} />
          </p>
          <figure>
            <EnergyBand range={range} />
            <figcaption class="small">{words.energy.scale}</figcaption>
          </figure>
        </>
      )}
      <p>{words.energy.caveat}</p>
      {energy !== null && range !== null && (
        <p class="small">{fillSlots(bySaid(isOneNumber(range), energy.method, words), { method: methodName(energy.method, words) })}</p>
      )}
      <p>
        <a href={hashOf('energy', looked)}>{words.energy.open}</a>
      </p>
    </section>
  );
}

function bySaid(isOne: boolean, method: string, { energy }: Words): string {
  if (isOne) return energy.byOneNumber;
  return meansNineInTen(method) ? energy.by : energy.byOther;
}
