/** The model held against what others published: drawn, and in a table. */
import { VALIDATION, type Validation } from '../../lib/energy/evidence.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { Published } from '../charts/Published.tsx';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { SourceLine } from './SourceLine.tsx';

export function ValidationPart({ say }: { say: EnergyWords }) {
  const { formats } = useLanguage();
  const { validation } = say;
  const inside = VALIDATION.filter((row) => row.inside_p5_p95).length;
  const number = (id: string, title: string, of: (row: Validation) => number): Column<Validation> => ({
    id,
    title,
    number: true,
    value: of,
    draw: (row) => (
      <Figure name={`validation-${id}`} of={row.id} value={of(row)}>
        {formats.twoDigits(of(row))}
      </Figure>
    ),
  });
  const resultOf = ({ inside_p5_p95, era }: Validation) =>
    [inside_p5_p95 ? validation.inside : validation.outside, ...(era === 'historic' ? [validation.historic] : [])].join(', ');
  const columns: [Column<Validation>, ...Column<Validation>[]] = [
    { id: 'model', title: say.evidence.model, value: ({ model }) => model, draw: ({ model }) => <span lang="en">{model}</span> },
    number('published', validation.published, (row) => row.published_Wh),
    number('low', validation.low, (row) => row.predicted_Wh_p5),
    number('mid', validation.mid, (row) => row.predicted_Wh_p50),
    number('high', validation.high, (row) => row.predicted_Wh_p95),
    { id: 'result', title: validation.result, value: resultOf },
    { id: 'source', title: say.evidence.source, value: ({ source }) => source, draw: ({ source }) => <SourceLine id={source} say={say} /> },
  ];
  return (
    <section aria-labelledby="validation-title" class="validation">
      <h2 id="validation-title">{validation.title}</h2>
      <p>{validation.body}</p>
      <figure>
        <Published
          says={validation.caption}
          across={validation.across}
          upwards={validation.upwards}
          points={VALIDATION.map((row) => ({
            id: row.id,
            published: row.published_Wh,
            low: row.predicted_Wh_p5,
            mid: row.predicted_Wh_p50,
            high: row.predicted_Wh_p95,
            inside: row.inside_p5_p95,
            historic: row.era === 'historic',
          }))}
        />
        <figcaption>
          {fillSlots(validation.says(inside), { inside: formats.whole(inside), rows: formats.whole(VALIDATION.length) })}
        </figcaption>
      </figure>
      <p class="small">{validation.notATest}</p>
      <details>
        <summary>{validation.open}</summary>
        <Table class="figures" columns={columns} rows={VALIDATION} keyOf={({ id }) => id} caption={validation.caption} />
      </details>
    </section>
  );
}
