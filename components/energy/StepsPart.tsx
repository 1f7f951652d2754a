/** From counts to watt-hours, a row for each service and way its length was got; the formula and its numbers; all of it as a file. */
import { useState } from 'preact/hooks';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import { type Step, stepsOf } from '../../lib/energy/steps.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { SavedFile } from '../../lib/recording/file.ts';
import type { Span } from '../../lib/recording/span.ts';
import { stepsFile } from '../../lib/recording/steps-file.ts';
import { methodName } from '../period/method-name.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { copiedRange, largestOf, Range } from '../text/Range.tsx';
import { wordFor } from '../text/words-by-id.ts';
import { Parameters } from './Parameters.tsx';
import type { EnergyPart } from './part.ts';

export type StepsPartProps = EnergyPart & { period: Span; saveFile: (file: SavedFile) => void };

export function StepsPart({ say, names, ownAnswers, house, range, period, saveFile }: StepsPartProps) {
  const { words, formats } = useLanguage();
  const { steps } = say;
  const [said, setSaid] = useState('');
  const rows = stepsOf(ownAnswers, house);
  const largest = largestOf(rows.map((row) => row.range));
  const tokens = (id: keyof Step['tokens'], title: string): Column<Step> => ({
    id,
    title,
    number: true,
    value: (row) => Math.round(row.tokens[id]),
    draw: (row) => <Figure name={`tokens-${id}`} service={row.service} of={row.tokenSource} value={Math.round(row.tokens[id])} />,
  });
  const columns: [Column<Step>, ...Column<Step>[]] = [
    { id: 'service', title: steps.service, value: ({ service }) => wordFor(names, service) },
    {
      id: 'answers',
      title: steps.answers,
      number: true,
      value: ({ n }) => n,
      draw: ({ service, tokenSource, n }) => <Figure name="step-answers" service={service} of={tokenSource} value={n} />,
    },
    { id: 'class', title: steps.class, value: ({ modelClass }) => steps.classes[modelClass] },
    { id: 'mode', title: steps.mode, value: ({ mode }) => say.modes.short[mode] },
    { id: 'got', title: steps.got, value: ({ tokenSource }) => steps.sources[tokenSource] },
    tokens('input', steps.input),
    tokens('cached', steps.cached),
    tokens('visible', steps.output),
    tokens('hidden', steps.hidden),
    {
      id: 'each',
      title: steps.each,
      number: true,
      value: ({ eachWh }) => eachWh,
      draw: ({ service, tokenSource, eachWh }) => (
        <Figure name="step-each" service={service} of={tokenSource} value={eachWh}>
          {formats.twoDigits(eachWh)}
        </Figure>
      ),
    },
    {
      id: 'range',
      title: steps.range,
      number: true,
      value: (row) => row.range.highWh,
      copy: (row) => copiedRange(row.range),
      draw: (row) => <Range name="step-energy" service={row.service} of={row.tokenSource} range={row.range} like={largest} />,
    },
  ];
  const save = (kind: 'json' | 'csv') => () => {
    saveFile(stepsFile({ span: period, house, range, steps: rows }, kind));
    setSaid(steps.saved);
  };
  return (
    <section aria-labelledby="steps-title" class="steps">
      <h2 id="steps-title">{steps.title}</h2>
      <p>{steps.body}</p>
      <Table
        class="figures steps-table"
        columns={columns}
        rows={rows}
        keyOf={({ service, mode, tokenSource }) => `${service} ${mode} ${tokenSource}`}
        caption={fillSlots(steps.caption, { method: methodName(house.version, words) })}
      />
      {rows.length > 1 && <p class="small">{steps.doNotAdd}</p>}
      <details>
        <summary>{steps.formula}</summary>
        <pre class="formula" translate={false}>
          {steps.formulaLines.join('\n')}
        </pre>
        <p>{steps.formulaBody}</p>
        <Parameters say={say} house={house} usual={HOUSE_V1} />
      </details>
      <fieldset class="actions" aria-label={steps.save}>
        <button type="button" class="button quiet" onClick={save('json')}>
          {steps.json}
        </button>
        <button type="button" class="button quiet" onClick={save('csv')}>
          {steps.csv}
        </button>
      </fieldset>
      <p role="status" class="result">
        {said}
      </p>
    </section>
  );
}
