/** A long span by its months or years: a thread each, as long as its prompts are many, and the numbers beside it. */
import type { PartFigures, PeriodFigures } from '../../lib/recording/period.ts';
import { hashOf, type Section } from '../journal/sections.ts';
import { type Column, Table } from '../table/Table.tsx';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { copiedRange, largestOf } from '../text/Range.tsx';
import { EnergyCell } from './EnergyCell.tsx';
import type { PeriodPart } from './part.ts';

export type PartsProps = PeriodPart & {
  parts: NonNullable<PeriodFigures['parts']>;
  section: Section;
};

export function Parts({ energy, parts: { kind, each }, section }: PartsProps) {
  const { words, formats } = useLanguage();
  const { parts } = words;
  const largest = largestOf(energy?.parts ?? []);
  const most = Math.max(1, ...each.map(({ prompts, turns }) => prompts ?? turns));
  const rangeOf = (part: PartFigures) => energy?.parts[each.indexOf(part)] ?? null;
  const name = ({ from }: PartFigures) => (kind === 'month' ? formats.month(from) : formats.year(from));
  const columns: [Column<PartFigures>, ...Column<PartFigures>[]] = [
    {
      id: 'part',
      title: parts[kind],
      value: ({ from }) => from,
      draw: (part) => <a href={hashOf(section, { kind, day: part.from })}>{name(part)}</a>,
    },
    {
      id: 'thread',
      title: parts.thread,
      value: ({ prompts, turns }) => prompts ?? turns,
      draw: ({ prompts, turns, unseenDays }) => <Thread share={(prompts ?? turns) / most} unseen={unseenDays > 0} />,
    },
    {
      id: 'turns',
      title: words.byService.turns,
      number: true,
      value: ({ turns }) => turns,
      draw: ({ from, turns }) => <Figure name="turns" day={from} value={turns} />,
    },
    {
      id: 'prompts',
      title: words.byService.prompts,
      number: true,
      value: ({ prompts }) => prompts,
      draw: ({ from, prompts }) => <Figure name="prompts" day={from} value={prompts} />,
    },
    {
      id: 'time',
      title: words.byService.time,
      number: true,
      value: ({ activeMs }) => activeMs,
      draw: ({ activeMs }) => <ActiveTime ms={activeMs} />,
    },
    {
      id: 'energy',
      title: words.byService.energy,
      number: true,
      value: (part) => rangeOf(part)?.highWh ?? null,
      copy: (part) => copiedRange(rangeOf(part)),
      draw: (part) => <EnergyCell known={part.prompts !== null} energy={energy} range={rangeOf(part)} like={largest} />,
    },
    {
      id: 'unseen',
      title: parts.unseen,
      number: true,
      value: ({ unseenDays }) => unseenDays,
      draw: ({ unseenDays }) => <Figure name="unseen-days" value={unseenDays} />,
    },
  ];
  return (
    <section aria-labelledby="parts-title" class="parts">
      <h2 id="parts-title">{parts.title[kind]}</h2>
      <Table
        columns={columns}
        rows={each.filter(({ recorded }) => recorded)}
        keyOf={({ from }) => from}
        caption={parts.title[kind]}
        quietCaption
      />
    </section>
  );
}

/** Drawn for the eye alone: the number stands beside it. Where something could not be seen the thread is open. */
function Thread({ share, unseen }: { share: number; unseen: boolean }) {
  return (
    <svg class="part-thread" width="100%" height="12" aria-hidden="true">
      <line class="cloth" x1="0" x2="100%" y1="6" y2="6" />
      {share > 0 && <line class={unseen ? 'sewn open' : 'sewn'} x1="0" x2={`${Math.max(1, share * 100)}%`} y1="6" y2="6" />}
    </svg>
  );
}
