/** The steps of the energy estimate, a row a service: what was assumed, what was known, and what came of it. */
import type { EnergyStep } from '../../lib/energy/range.ts';
import { Figure, figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { largestOf, Range } from '../text/Range.tsx';
import { wordFor } from '../text/words-by-id.ts';

export type EnergyStepsProps = {
  steps: readonly EnergyStep[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
};

export function EnergySteps({ steps, names }: EnergyStepsProps) {
  const { words } = useLanguage();
  const { energy } = words;
  const largest = largestOf(steps.map(({ range }) => range));
  return (
    <>
      <table class="figures steps">
        <caption>{energy.steps}</caption>
        <thead>
          <tr>
            <th scope="col">{energy.service}</th>
            <th scope="col">{energy.class}</th>
            <th scope="col">{energy.mode}</th>
            <th scope="col">{energy.length}</th>
            <th scope="col" class="number">
              {energy.tokens}
            </th>
            <th scope="col" class="number">
              {energy.range}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={`${step.service}${step.modelClass}${step.mode}`}>
              <th scope="row">{wordFor(names, step.service)}</th>
              <td data-label={energy.class}>{wordFor(energy.classes, step.modelClass)}</td>
              <td data-label={energy.mode}>{wordFor(energy.modes, step.mode)}</td>
              <td data-label={energy.length}>
                <Lengths step={step} />
              </td>
              <td class="number" data-label={energy.tokens}>
                <Figure name="mean-output-tokens" service={step.service} value={Math.round(step.meanOutputTokens)} />
              </td>
              <td class="number" data-label={energy.range}>
                <Range name="step-energy" service={step.service} range={step.range} like={largest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        {energy.tokensExplained}
        {steps.length > 1 && ` ${energy.partsDoNotAdd}`}
      </p>
    </>
  );
}

function Lengths({ step }: { step: EnergyStep }) {
  const { words } = useLanguage();
  const of = { service: step.service };
  return (
    <>
      {step.fromDuration > 0 && (
        <span class="line">
          <Filled
            text={words.energy.fromDuration(step.fromDuration)}
            slots={{ count: figureSlot('from-duration', step.fromDuration, of) }}
          />
        </span>
      )}
      {step.fromDefault > 0 && (
        <span class="line">
          <Filled text={words.energy.fromDefault(step.fromDefault)} slots={{ count: figureSlot('from-default', step.fromDefault, of) }} />
        </span>
      )}
    </>
  );
}
