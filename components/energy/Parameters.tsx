/** Each number of the method with its unit and sources. */

import type { House } from '../../lib/energy/house-v1.ts';
import { type OwnParameter, parametersOf } from '../../lib/energy/own-method.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';
import { upTo } from '../../lib/language/printed.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';

export type ParametersProps = { say: EnergyWords; house: House; usual: House };

export function Parameters({ say: { steps }, house, usual }: ParametersProps) {
  const { formats } = useLanguage();
  const before = new Map(parametersOf(usual).map(({ id, value }) => [id, value]));
  const columns: [Column<OwnParameter>, ...Column<OwnParameter>[]] = [
    {
      id: 'parameter',
      title: steps.parameter,
      value: ({ id }) => id,
      draw: ({ id, value }) => <code class={before.get(id) === value ? undefined : 'changed'}>{id}</code>,
    },
    {
      id: 'value',
      title: steps.value,
      number: true,
      value: ({ value }) => value,
      draw: ({ id, value }) => (
        <Figure name="parameter" of={id} value={value}>
          {upTo(value, 8, formats.locale)}
        </Figure>
      ),
    },
    { id: 'unit', title: steps.unit, value: ({ unit }) => unit, draw: ({ unit }) => wordFor(steps.units, unit) },
    {
      id: 'sources',
      title: steps.from,
      value: ({ sources }) => sources.join(' '),
      draw: ({ sources }) => <code class="sources">{sources.join(' ')}</code>,
    },
  ];
  return <Table class="figures parameters" columns={columns} rows={parametersOf(house)} keyOf={({ id }) => id} caption={house.version} />;
}
