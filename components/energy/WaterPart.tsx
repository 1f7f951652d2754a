/** What that energy draws on: two waters apart, and carbon as a scenario by grid. No total of a person's own is made of it. */

import {
  type Amount,
  carbonG,
  GRIDS,
  type Grid,
  LIBRARY,
  MARGINAL_YEAR,
  waterOffSiteMl,
  waterOnSiteMl,
} from '../../lib/energy/drawn-on.ts';
import { expectedWh } from '../../lib/energy/estimate.ts';
import { MISTRAL_LCA_2025 } from '../../lib/energy/methods/mistral-lca-2025.ts';
import { textTokens } from '../../lib/energy/text-tokens.ts';
import { countryOf, upTo } from '../../lib/language/printed.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { AmountRange, CARBON_UNITS, WATER_UNITS } from './AmountRange.tsx';
import type { EnergyPart } from './part.ts';

/** Grids that are shown beside the chosen one, far apart. */
const BESIDE = ['WORLD', 'USA', 'FRA', 'SWE', 'CHN', 'IND'];

type Water = { id: string; kind: string; inside: string; amount: Amount | null };

export function WaterPart({ say, ownAnswers, answers, house, range, chosen, choose }: EnergyPart) {
  const { formats } = useLanguage();
  const { water } = say;
  const nameOf = ({ region }: Grid) => (region === null ? water.world : countryOf(region, formats.locale));
  const grid = GRIDS.find(({ id }) => id === chosen.grid) ?? GRIDS.find(({ id }) => id === 'USA');
  if (grid === undefined) return null;
  const shares = ownAnswers.map((each) => ({ service: each.service, midWh: each.n * expectedWh(each, house) }));
  const output = answers.reduce((sum, each) => sum + each.n * (textTokens(each)?.output ?? 0), 0);
  const lifeCycle = output * MISTRAL_LCA_2025.waterMl.value;
  // Of pictures, clips and speech it says nothing: a sum without them would look like one of all.
  const isAllText = answers.every((each) => textTokens(each) !== null);
  const waters: Water[] = [
    { id: 'on-site', kind: water.onSite, inside: water.onSiteIs, amount: waterOnSiteMl(range, shares) },
    {
      id: 'off-site',
      kind: fillSlots(water.offSite, { grid: nameOf(grid) }),
      inside: water.offSiteIs,
      amount: waterOffSiteMl(range, grid),
    },
    {
      id: 'life-cycle',
      kind: water.lifeCycle,
      inside: water.lifeCycleIs,
      amount: isAllText ? { low: lifeCycle, mid: lifeCycle, high: lifeCycle } : null,
    },
  ];
  const waterColumns: [Column<Water>, ...Column<Water>[]] = [
    { id: 'kind', title: water.kind, value: ({ kind }) => kind },
    {
      id: 'range',
      title: water.range,
      number: true,
      value: ({ amount }) => amount?.high ?? null,
      copy: ({ amount }) => copied(amount, 'mL'),
      draw: ({ id, amount }) =>
        amount === null ? (
          <span class="absent">{id === 'life-cycle' ? water.textOnly : water.none}</span>
        ) : (
          <AmountRange name="water" of={id} amount={amount} units={WATER_UNITS} />
        ),
    },
    { id: 'inside', title: water.boundary, value: ({ inside }) => inside },
  ];
  const grids = [grid, ...GRIDS.filter(({ id }) => id !== grid.id && BESIDE.includes(id))];
  const factor = (name: string, title: string, of: (grid: Grid) => number | null): Column<Grid> => ({
    id: name,
    title,
    number: true,
    value: (each) => of(each),
    copy: (each) => copied(of(each) === null ? null : carbonG(range, of(each) ?? 0), 'g'),
    draw: (each) => {
      const grams = of(each);
      if (grams === null) return <span class="absent">{water.none}</span>;
      return (
        <>
          <AmountRange name={name} of={each.id} amount={carbonG(range, grams)} units={CARBON_UNITS} />
          <span class="line small">
            <Figure name={`${name}-factor`} of={each.id} value={grams}>
              {fillSlots(water.averageIs, { value: upTo(grams, 3, formats.locale) })}
            </Figure>
          </span>
        </>
      );
    },
  });
  return (
    <section aria-labelledby="water-title" class="water">
      <h2 id="water-title">{water.title}</h2>
      <p>{water.body}</p>
      <label class="field grid-choice">
        <span>{water.choose}</span>
        <select value={grid.id} onChange={(event) => void choose({ ...chosen, grid: event.currentTarget.value })}>
          {[...GRIDS]
            .sort((a, b) => nameOf(a).localeCompare(nameOf(b), formats.locale))
            .map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
        </select>
      </label>
      <Table columns={waterColumns} rows={waters} keyOf={({ id }) => id} caption={water.caption} />
      <h3>{water.scenario}</h3>
      <p>{water.scenarioBody}</p>
      <Table
        columns={[
          { id: 'grid', title: water.grid, value: nameOf },
          factor('carbon', water.average, ({ averageG }) => averageG),
          factor('carbon-what-if', water.marginal, ({ marginalG }) => marginalG),
        ]}
        rows={grids}
        keyOf={({ id }) => id}
        caption={water.carbonCaption}
      />
      <p class="small">{fillSlots(water.licence, { year: MARGINAL_YEAR, library: LIBRARY })}</p>
    </section>
  );
}

function copied(amount: Amount | null, unit: string): string | null {
  return amount === null ? null : `${amount.low.toPrecision(2)}–${amount.high.toPrecision(2)} ${unit}`;
}
