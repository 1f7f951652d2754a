/** The steps of the energy estimate, a row a service: what was assumed, what was known, and what came of it. */
import type { EnergyStep } from '../../lib/energy/range.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure, figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { copiedRange, largestOf, Range } from '../text/Range.tsx';
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
  const columns: [Column<EnergyStep>, ...Column<EnergyStep>[]] = [
    { id: 'service', title: energy.service, value: ({ service }) => wordFor(names, service) },
    { id: 'class', title: energy.class, value: ({ modelClass }) => wordFor(energy.classes, modelClass) },
    { id: 'mode', title: energy.mode, value: ({ mode }) => wordFor(energy.modes, mode) },
    { id: 'length', title: energy.length, value: ({ fromDuration }) => fromDuration, draw: (step) => <Lengths step={step} /> },
    {
      id: 'tokens',
      title: energy.tokens,
      number: true,
      value: ({ meanOutputTokens }) => Math.round(meanOutputTokens),
      draw: ({ service, meanOutputTokens }) => <Figure name="mean-output-tokens" service={service} value={Math.round(meanOutputTokens)} />,
    },
    {
      id: 'range',
      title: energy.range,
      number: true,
      value: ({ range }) => range.highWh,
      copy: ({ range }) => copiedRange(range),
      draw: ({ service, range }) => <Range name="step-energy" service={service} range={range} like={largest} />,
    },
  ];
  return (
    <>
      <Table class="figures steps" columns={columns} rows={steps} keyOf={stepKey} caption={energy.steps} />
      <p class="small">
        {energy.tokensExplained}
        {steps.length > 1 && ` ${energy.partsDoNotAdd}`}
      </p>
    </>
  );
}

function stepKey({ service, modelClass, mode }: EnergyStep): string {
  return `${service} ${modelClass} ${mode}`;
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
