/** All methods on the same record: drawn, in a table with what each counts, and which of them the other pages show. */
import { OWN } from '../../lib/energy/energy-choices.ts';
import { sourceOf } from '../../lib/energy/evidence.ts';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import type { Estimated, Method } from '../../lib/energy/method.ts';
import { houseV1 } from '../../lib/energy/methods/house-v1.ts';
import { METHODS } from '../../lib/energy/methods.ts';
import type { RangeWh } from '../../lib/energy/range.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { Intervals } from '../charts/Intervals.tsx';
import { type Column, Table } from '../table/Table.tsx';
import { useLanguage } from '../text/language.ts';
import { copiedRange, largestOf, Range } from '../text/Range.tsx';
import { wordFor } from '../text/words-by-id.ts';
import type { EnergyPart } from './part.ts';
import { SourceLine } from './SourceLine.tsx';

type Line = { method: Method; said: Estimated };

export function MethodsPart({ say, answers, house, range, chosen, choose }: EnergyPart) {
  const { words, formats } = useLanguage();
  const { methods } = say;
  const all = answers.reduce((sum, { n }) => sum + n, 0);
  const published = METHODS.map((method): Line => ({ method, said: method.estimate(answers, HOUSE_V1) }));
  const isOwn = house !== HOUSE_V1;
  const ownLine: Line = { method: { ...houseV1, id: house.version }, said: { range, answers: all } };
  const lines = isOwn ? [ownLine, ...published] : published;
  const largest = largestOf(lines.map(({ said }) => said.range));
  const isOwnOne = (id: string) => isOwn && id === house.version;
  const nameOf = (id: string) => (isOwnOne(id) ? methods.own : wordFor(methods.names, id));
  const labelOf = ({ id, historic }: Method) => (historic ? `${nameOf(id)} (${methods.historic})` : nameOf(id));
  const rows = lines.map(({ method, said }) => ({
    id: method.id,
    label: said.range !== null && said.answers < all ? `${labelOf(method)}, ${said.answers}/${all}` : labelOf(method),
    range: drawnRange(said.range, method.ends !== 'min-max'),
    chosen: method.id === (isOwn ? house.version : chosen.method),
    historic: method.historic,
  }));
  const columns: [Column<Line>, ...Column<Line>[]] = [
    {
      id: 'method',
      title: methods.method,
      value: ({ method }) => nameOf(method.id),
      draw: ({ method }) => (
        <>
          {labelOf(method)} <code translate={false}>{method.id}</code>
          <span class="apart-line">{isOwnOne(method.id) ? methods.ownHow : wordFor(methods.how, method.id)}</span>
        </>
      ),
    },
    {
      id: 'says',
      title: methods.says,
      number: true,
      value: ({ said }) => said.range?.highWh ?? null,
      copy: ({ said }) => copiedRange(said.range),
      draw: ({ method, said }) =>
        said.range === null ? (
          <span class="absent" data-figure="method-energy" data-of={method.id} data-value="cannot-say">
            <span aria-hidden="true">{methods.dash}</span>
            <span class="unseen">{methods.cannot}</span>
          </span>
        ) : (
          <>
            <Range
              name="method-energy"
              of={method.id}
              range={said.range}
              like={largest}
              text={textOf(method, words.figure.range, methods.one)}
            />
            <span class="line small">{methods.endsAre[method.ends]}</span>
            {said.answers < all && (
              <span class="line small">{fillSlots(methods.part, { answers: formats.whole(said.answers), all: formats.whole(all) })}</span>
            )}
          </>
        ),
    },
    { id: 'inside', title: methods.inside, value: ({ method }) => methods.boundaries[method.boundary] },
    { id: 'year', title: methods.year, number: true, value: ({ method }) => method.year },
    {
      id: 'source',
      title: methods.source,
      value: ({ method }) => sourceOf(method.source)?.title ?? method.source,
      draw: ({ method }) => <SourceLine id={method.source} say={say} />,
    },
  ];
  const selectable = [
    ...published
      .filter(({ method, said }) => said.range !== null || method.id === chosen.method)
      .map(({ method }) => ({ id: method.id, label: labelOf(method) })),
    ...(chosen.own === null ? [] : [{ id: OWN, label: methods.own }]),
  ];
  return (
    <section aria-labelledby="methods-title" class="methods">
      <h2 id="methods-title">{methods.title}</h2>
      <p>{methods.body}</p>
      <figure>
        <Intervals says={methods.caption} rows={rows} unit="Wh" />
        <figcaption class="small">{methods.scale}</figcaption>
      </figure>
      <Table class="figures methods-table" columns={columns} rows={lines} keyOf={({ method }) => method.id} caption={methods.caption} />
      <label class="field method-choice">
        <span>{methods.choose}</span>
        <select
          value={selectable.some(({ id }) => id === chosen.method) ? chosen.method : HOUSE_V1.version}
          onChange={(event) => void choose({ ...chosen, method: event.currentTarget.value })}
        >
          {selectable.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p class="small">{methods.chooseBody}</p>
    </section>
  );
}

function textOf({ ends }: Method, range: string, one: string): string {
  return ends === 'one-number' ? one : range;
}

function drawnRange(range: RangeWh | null, hasMiddle: boolean) {
  if (range === null) return null;
  return { low: range.lowWh, high: range.highWh, ...(hasMiddle ? { mid: range.midWh } : {}) };
}
