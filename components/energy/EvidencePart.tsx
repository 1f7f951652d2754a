/** Every row of evidence, to browse, filter and copy, with its source and its grade. */

import { useState } from 'preact/hooks';
import { EVIDENCE, type EvidenceRow, SOURCES } from '../../lib/energy/evidence.ts';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';
import { upTo } from '../../lib/language/printed.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { GRADES, KINDS, matches, type Wanted } from './evidence-filter.ts';
import { SourceLine } from './SourceLine.tsx';

export function EvidencePart({ say }: { say: EnergyWords }) {
  const { formats } = useLanguage();
  const { evidence } = say;
  const [opened, setOpened] = useState(false);
  return (
    <section aria-labelledby="evidence-title" class="evidence">
      <h2 id="evidence-title">{evidence.title}</h2>
      <p>{fillSlots(evidence.body, { date: formats.date(HOUSE_V1.evidenceDay), review: formats.date(HOUSE_V1.reviewBy) })}</p>
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{fillSlots(evidence.open(EVIDENCE.length), { rows: formats.whole(EVIDENCE.length) })}</summary>
        {opened && <Rows say={say} />}
      </details>
      <details>
        <summary>{evidence.sources}</summary>
        <ol class="source-list">
          {[...SOURCES.values()].map(({ id, note }) => (
            <li key={id}>
              <SourceLine id={id} say={say} /> <code>{id}</code>
              {note !== '' && (
                <span class="apart-line" lang="en">
                  {note}
                </span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Rows({ say }: { say: EnergyWords }) {
  const { formats } = useLanguage();
  const { evidence } = say;
  const [wanted, setWanted] = useState<Wanted>({ text: '', kind: '', grade: '' });
  const rows = EVIDENCE.filter((row) => matches(row, wanted));
  const set = (name: keyof Wanted) => (event: Event) =>
    setWanted({ ...wanted, [name]: (event.currentTarget as HTMLInputElement | HTMLSelectElement).value });
  const columns: [Column<EvidenceRow>, ...Column<EvidenceRow>[]] = [
    { id: 'id', title: evidence.id, value: ({ id }) => id },
    {
      id: 'model',
      title: evidence.model,
      value: ({ model }) => model,
      draw: ({ model, note, input_tokens, output_tokens }) => (
        <span lang="en">
          {model}
          {output_tokens !== null && (
            <span class="apart-line">
              {input_tokens === null ? '' : `${formats.whole(input_tokens)} in, `}
              {formats.whole(output_tokens)} out
            </span>
          )}
          {note !== '' && <span class="apart-line">{note}</span>}
        </span>
      ),
    },
    {
      id: 'value',
      title: evidence.value,
      number: true,
      value: ({ value }) => value,
      copy: ({ value, unit }) => (value === null ? null : `${value} ${unit}`),
      draw: ({ id, value, low, high, unit }) => (
        <span lang="en">
          <Figure name="evidence" of={id} value={value} absent="–">
            {value === null ? '' : upTo(value, 6, formats.locale)}
          </Figure>{' '}
          {unit}
          {low !== null && high !== null && (
            <span class="apart-line">{`${upTo(low, 4, formats.locale)}–${upTo(high, 4, formats.locale)}`}</span>
          )}
        </span>
      ),
    },
    {
      id: 'boundary',
      title: evidence.boundary,
      value: ({ boundary }) => boundary,
      draw: ({ boundary }) => <span lang="en">{boundary.replaceAll('_', ' ')}</span>,
    },
    { id: 'year', title: evidence.year, number: true, value: ({ year }) => year },
    { id: 'grade', title: evidence.grade, value: ({ quality }) => quality },
    { id: 'read', title: evidence.read, value: ({ provenance }) => evidence.readAs[provenance] },
    {
      id: 'source',
      title: evidence.source,
      value: ({ source_id }) => source_id,
      draw: ({ source_id }) => <SourceLine id={source_id} say={say} />,
    },
  ];
  return (
    <>
      <p class="small">{evidence.english}</p>
      <search class="evidence-filter" aria-label={evidence.find}>
        <label class="field">
          <span>{evidence.find}</span>
          <input type="search" value={wanted.text} onInput={set('text')} />
        </label>
        <label class="field">
          <span>{evidence.what}</span>
          <select value={wanted.kind} onChange={set('kind')}>
            <option value="">{evidence.all}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {evidence.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{evidence.grade}</span>
          <select value={wanted.grade} onChange={set('grade')}>
            <option value="">{evidence.all}</option>
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {grade}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p role="status" class="small">
        {fillSlots(evidence.shown(rows.length), { rows: formats.whole(rows.length), all: formats.whole(EVIDENCE.length) })}
      </p>
      <Table class="figures evidence-table" columns={columns} rows={rows} keyOf={({ id }) => id} caption={evidence.caption} />
    </>
  );
}
