/** This span beside another of one's own: two columns of counts, and nothing said of which is better. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import { hatchedOf } from '../../lib/recording/day-gaps.ts';
import type { PeriodEnergy, PeriodFigures } from '../../lib/recording/period.ts';
import type { Day } from '../../lib/recording/record.ts';
import { asLongBefore, type Span, spanAround, spanBefore } from '../../lib/recording/span.ts';
import type { Looked } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { largestOf } from '../text/Range.tsx';
import { EnergyCell } from './EnergyCell.tsx';
import { energyBy } from './method-name.ts';
import type { PeriodPart } from './part.ts';

export type CompareProps = PeriodPart & {
  looked: Looked;
  firstDay: Day | null;
};

export function Compare({ notebook, look, period, energy, looked, firstDay }: CompareProps) {
  const { words, formats } = useLanguage();
  const others = othersOf(looked, period).filter(({ span }) => firstDay !== null && span.to >= firstDay);
  const [chosen, setChosen] = useState('');
  const other = others.find(({ id }) => id === chosen);
  if (others.length === 0) return null;
  return (
    <>
      <hr class="stitch" />
      <section aria-labelledby="compare-title" class="compare">
        <h2 id="compare-title">{words.compare.title}</h2>
        <label class="field inline">
          <span>{words.compare.with}</span>
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{words.compare.nothing}</option>
            {others.map(({ id, span }) => (
              <option key={id} value={id}>
                {fillSlots(words.span.days, { days: formats.days(span.from, span.to) })}
              </option>
            ))}
          </select>
        </label>
        {other !== undefined && <Beside {...{ notebook, look, period, energy, firstDay }} other={other.span} />}
      </section>
    </>
  );
}

type Other = { id: string; span: Span };

/** The one before, and the one a year ago: 52 weeks, so that weekdays meet weekdays. */
function othersOf(looked: Looked, { from, to }: Span): Other[] {
  if (looked.kind === 'all') return [];
  if (looked.kind === 'own') return [{ id: 'before', span: asLongBefore({ from, to }) }];
  const before = spanBefore(looked.kind, { from, to });
  const yearAgo = spanAround(
    looked.kind,
    looked.kind === 'month' ? `${Number(from.slice(0, 4)) - 1}${from.slice(4)}` : plusDays(from, -364),
  );
  const earlier = spanBefore(looked.kind, before);
  const spans = [before, earlier, yearAgo];
  const seen = new Set<string>();
  return spans.flatMap((span) => {
    if (seen.has(span.from)) return [];
    seen.add(span.from);
    return [{ id: span.from, span }];
  });
}

type BesideProps = Pick<CompareProps, 'notebook' | 'look' | 'period' | 'energy' | 'firstDay'> & { other: Span };
type Side = { figures: PeriodFigures; energy: PeriodEnergy | null; id: 'here' | 'other' };

function Beside({ notebook, look, period, energy, firstDay, other }: BesideProps) {
  const { words, formats } = useLanguage();
  const otherLook = { ...look, ...other };
  const read = useLive(
    async () => ({ figures: await notebook.period(otherLook), energy: await notebook.energy(otherLook) }),
    (changed) => notebook.onChange(changed),
    [notebook, other.from, other.to, look.service],
  );
  if (read === null) return <p class="loading">{words.period.loading}</p>;
  const sides: readonly [Side, Side] = [
    { id: 'here', figures: period, energy },
    { id: 'other', ...read },
  ];
  const like = largestOf(sides.map((side) => side.energy?.range ?? null));
  const lines: readonly { title: string; draw: (side: Side) => preact.ComponentChildren }[] = [
    { title: words.byService.turns, draw: ({ figures, id }) => <Figure name={`${id}-turns`} value={figures.turns} /> },
    { title: words.byService.prompts, draw: ({ figures, id }) => <Figure name={`${id}-prompts`} value={figures.prompts} /> },
    { title: words.byService.time, draw: ({ figures }) => <ActiveTime ms={figures.activeMs} /> },
    {
      title: energyBy(energy, words),
      draw: ({ figures, energy: own }) => <EnergyCell prompts={figures.prompts} energy={own} range={own?.range ?? null} like={like} />,
    },
    { title: words.parts.unseen, draw: ({ figures }) => <Figure name="unseen-days" value={unseenDays(figures)} /> },
  ];
  const partly = firstDay !== null && other.from < firstDay;
  return (
    <>
      <table class="compared">
        <caption class="unseen">{words.compare.title}</caption>
        <thead>
          <tr>
            <td />
            {sides.map(({ id, figures }) => (
              <th key={id} scope="col" class="number">
                {fillSlots(words.span.days, { days: formats.days(figures.from, figures.to) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ title, draw }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {sides.map((side) => (
                <td key={side.id} class="number">
                  {draw(side)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        {words.compare.explained}
        {partly && ` ${words.compare.partly}`}
      </p>
    </>
  );
}

function unseenDays({ byDay }: PeriodFigures): number {
  return byDay.filter(({ gaps }) => hatchedOf(gaps).length > 0).length;
}
