/** The span service by service: turns, prompts, time and energy range. */
import type { ServiceFigures } from '../../lib/recording/period.ts';
import { markOf } from '../charts/marks.ts';
import { StitchMark } from '../charts/StitchMark.tsx';
import { type Column, Table } from '../table/Table.tsx';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { Figure, figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { copiedRange, largestOf } from '../text/Range.tsx';
import { wordFor } from '../text/words-by-id.ts';
import { EnergyCell } from './EnergyCell.tsx';
import { energyBy } from './method-name.ts';
import type { PeriodPart } from './part.ts';

export function ByService({ period, energy, order, names }: PeriodPart) {
  const { words } = useLanguage();
  const { byService } = words;
  const sorted = [...period.byService].sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service));
  const rangeOf = ({ service, prompts }: ServiceFigures) => (prompts === null ? null : (energy?.byService[service] ?? null));
  const largest = largestOf(sorted.map(rangeOf));
  const columns: [Column<ServiceFigures>, ...Column<ServiceFigures>[]] = [
    {
      id: 'service',
      title: byService.service,
      value: ({ service }) => wordFor(names, service),
      draw: (figures) => (
        <>
          <svg width="1.375rem" height="1.25rem" viewBox="0 0 22 20" aria-hidden="true">
            <StitchMark mark={markOf(order, figures.service)} x={11} y={10} height={18} />
          </svg>
          {wordFor(names, figures.service)}
          <Apart figures={figures} />
        </>
      ),
    },
    {
      id: 'turns',
      title: byService.turns,
      number: true,
      value: ({ turns }) => turns,
      draw: ({ service, turns }) => <Figure name="turns" service={service} value={turns} />,
    },
    {
      id: 'prompts',
      title: byService.prompts,
      number: true,
      value: ({ prompts }) => prompts,
      draw: ({ service, prompts, seesPrompts }) => (
        <Figure name="prompts" service={service} value={prompts} absent={seesPrompts ? undefined : words.figure.cannotBeSeen} />
      ),
    },
    {
      id: 'time',
      title: byService.time,
      number: true,
      value: ({ activeMs }) => activeMs,
      draw: ({ service, activeMs }) => <ActiveTime service={service} ms={activeMs} />,
    },
    {
      id: 'energy',
      title: energyBy(energy, words),
      number: true,
      value: (figures) => rangeOf(figures)?.highWh ?? null,
      copy: (figures) => copiedRange(rangeOf(figures)),
      draw: (figures) => (
        <EnergyCell prompts={figures.prompts} energy={energy} range={rangeOf(figures)} of={figures.service} like={largest} />
      ),
    },
  ];
  return (
    <section aria-labelledby="services-title">
      <h2 id="services-title">{byService.title}</h2>
      <Table columns={columns} rows={sorted} keyOf={({ service }) => service} caption={byService.title} quietCaption />
    </section>
  );
}

/** What lies beside the prompts: edited ones, answers asked for again, and what was not answered. */
function Apart({ figures }: { figures: ServiceFigures }) {
  const { words } = useLanguage();
  const kinds = (['edits', 'regenerations', 'refused'] as const).filter((kind) => figures[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <span class="apart">
      {kinds.map((kind, at) => (
        <span key={kind}>
          {at > 0 && ', '}
          <Filled
            text={words.byService[kind](figures[kind])}
            slots={{ [kind]: figureSlot(kind, figures[kind], { service: figures.service }) }}
          />
        </span>
      ))}
    </span>
  );
}
