/** What widens the range, one cause at a time, and that more prompts do not narrow it. */
import { type Cause, wideningOf, widthTimes } from '../../lib/energy/widening.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { Intervals } from '../charts/Intervals.tsx';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import type { EnergyPart } from './part.ts';

const CAUSES: readonly Cause[] = ['class', 'length', 'chance', 'all', 'reasoning'];
const TIMES = [1, 10, 100];

type Line = { id: string; label: string; short?: string; times: number };

export function WidensPart({ say, ownAnswers, house }: EnergyPart) {
  const { words, formats } = useLanguage();
  const { widens } = say;
  const factors = wideningOf(ownAnswers, house);
  const causes = CAUSES.map((id): Line => ({ id, label: widens.causes[id], short: widens.short[id], times: factors[id] }));
  const more = TIMES.map((times): Line => {
    const label = times === 1 ? widens.asIs : fillSlots(widens.timesAsMany, { times: formats.whole(times) });
    return { id: `times-${times}`, label, times: widthTimes(ownAnswers, times, house) };
  });
  const columns = (title: string): [Column<Line>, ...Column<Line>[]] => [
    { id: 'cause', title, value: ({ label }) => label },
    {
      id: 'times',
      title: widens.times,
      number: true,
      value: ({ times }) => times,
      draw: ({ id, times }) => (
        <Figure name="widening" of={id} value={times}>
          {fillSlots(widens.factor, { times: formats.twoDigits(times) })}
        </Figure>
      ),
    },
  ];
  return (
    <section aria-labelledby="widens-title" class="widens">
      <h2 id="widens-title">{widens.title}</h2>
      <p>{widens.body}</p>
      <figure>
        <Intervals
          says={widens.caption}
          unit="×"
          rows={causes.map(({ id, label, short = label, times }) => ({
            id,
            label: short,
            range: { low: 1, high: times },
            chosen: id === 'all',
          }))}
        />
        <figcaption class="small">{words.energy.scale}</figcaption>
      </figure>
      <Table columns={columns(widens.cause)} rows={causes} keyOf={({ id }) => id} caption={widens.caption} />
      <p>{widens.more}</p>
      <Table columns={columns(widens.often)} rows={more} keyOf={({ id }) => id} caption={widens.moreCaption} />
    </section>
  );
}
