/** The same energy beside other uses of electricity, as ranges; left out where the person wants none of it. */

import { type Likened, likenedTo } from '../../lib/energy/likened.ts';
import { upTo } from '../../lib/language/printed.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { Intervals } from '../charts/Intervals.tsx';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { EnergyPart } from './part.ts';
import { SourceLine } from './SourceLine.tsx';

export function LikenedPart({ say, range, chosen, choose }: EnergyPart) {
  const { words, formats } = useLanguage();
  const { likened } = say;
  const rows = likenedTo(range);
  const nameOf = ({ id }: Likened) => wordFor(likened.names, id);
  const columns: [Column<Likened>, ...Column<Likened>[]] = [
    { id: 'what', title: likened.what, value: nameOf },
    {
      id: 'times',
      title: likened.times,
      number: true,
      value: ({ times }) => times.high,
      copy: ({ times }) => `${times.low.toPrecision(2)}–${times.high.toPrecision(2)}`,
      draw: ({ id, times }) => {
        const end = (name: 'low' | 'high') => (
          <Figure name={`likened-${name}`} of={id} value={times[name]}>
            {formats.twoDigits(times[name])}
          </Figure>
        );
        return (
          <span class="range">
            <Filled text={words.figure.range} slots={{ low: end('low'), high: end('high'), unit: '×' }} />
          </span>
        );
      },
    },
    {
      id: 'each',
      title: likened.each,
      number: true,
      value: ({ highWh }) => highWh,
      copy: ({ lowWh, highWh }) => `${lowWh}–${highWh} Wh`,
      draw: ({ lowWh, highWh }) => (
        <span class="range">
          {fillSlots(words.figure.range, { low: upTo(lowWh, 3, formats.locale), high: upTo(highWh, 3, formats.locale), unit: 'Wh' })}
        </span>
      ),
    },
    {
      id: 'source',
      title: likened.source,
      value: ({ source }) => source,
      draw: ({ id, source }) => <Basis {...{ id, source, say }} />,
    },
  ];
  return (
    <section aria-labelledby="likened-title" class="likened">
      <h2 id="likened-title">{likened.title}</h2>
      {chosen.likened && (
        <>
          <p>{likened.body}</p>
          <figure>
            <Intervals says={likened.caption} unit="" rows={rows.map((row) => ({ id: row.id, label: nameOf(row), range: row.times }))} />
            <figcaption class="small">{likened.scale}</figcaption>
          </figure>
          <Table columns={columns} rows={rows} keyOf={({ id }) => id} caption={likened.caption} />
        </>
      )}
      <p class="actions">
        <button type="button" class="link" onClick={() => void choose({ ...chosen, likened: !chosen.likened })}>
          {chosen.likened ? likened.hide : likened.show}
        </button>
      </p>
    </section>
  );
}

function Basis({ id, source, say }: Pick<Likened, 'id' | 'source'> & Pick<EnergyPart, 'say'>) {
  return (
    <>
      <SourceLine id={source} say={say} />
      <span class="apart-line">{wordFor(say.likened.notes, id)}</span>
    </>
  );
}
