/** The seam as a table: a row a day, the prompts of each service, and the hours they lie between. */
import type { DayFigures, PeriodFigures, ServiceFigures, Stitch } from '../../lib/recording/period.ts';
import { firstAndLast } from '../charts/seam-words.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { spanOf } from '../text/span.ts';
import { wordFor } from '../text/words-by-id.ts';

export type SeamTableProps = {
  period: PeriodFigures;
  stitches: readonly Stitch[];
  /** The services that have a column, in order. */
  services: readonly ServiceFigures[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
};

export function SeamTable({ period, stitches, services, names }: SeamTableProps) {
  const { words, formats } = useLanguage();
  const byDay = Map.groupBy(stitches, ({ day }) => day);
  const of = ({ day }: DayFigures) => byDay.get(day) ?? [];
  /** Null where it cannot be told: not in the record, not recorded, not to be seen, or only the day's number is still kept. */
  const countOf = (day: DayFigures, { service, prompts }: ServiceFigures) => {
    const hoursGone = of(day).length < (day.prompts ?? 0);
    return !day.recorded || day.prompts === null || prompts === null || hoursGone
      ? null
      : of(day).filter((stitch) => stitch.service === service).length;
  };
  const columns: [Column<DayFigures>, ...Column<DayFigures>[]] = [
    {
      id: 'day',
      title: words.seam.day,
      value: ({ day }) => day,
      draw: ({ day }) => (
        <>
          <span class="long">{formats.day(day)}</span>
          <span class="short">
            {formats.weekdayShort(day)} {formats.dayNumber(day)}
          </span>
        </>
      ),
    },
    ...services.map(
      (figures): Column<DayFigures> => ({
        id: figures.service,
        title: wordFor(names, figures.service),
        number: true,
        value: (day) => countOf(day, figures),
        draw: (day) => {
          const { service } = figures;
          const value = countOf(day, figures);
          return value === null ? words.seam.nothing : <Figure name="prompts" service={service} day={day.day} value={value} />;
        },
      }),
    ),
    {
      id: 'all',
      title: words.seam.all,
      number: true,
      value: ({ prompts, recorded }) => (recorded ? prompts : null),
      draw: ({ day, prompts, recorded, unseen }) =>
        recorded ? (
          <Figure name="prompts" day={day} value={prompts} absent={unseen ? words.figure.notSeen : undefined} />
        ) : (
          <span class="absent">{words.seam.notInRecord}</span>
        ),
    },
    {
      id: 'hours',
      title: words.seam.hours,
      value: (day) => firstAndLast(of(day))?.first ?? null,
      draw: (day) => <Hours stitches={of(day)} />,
    },
  ];
  return <Table class="seam-table" columns={columns} rows={period.byDay} keyOf={({ day }) => day} caption={words.seam.tableTitle} />;
}

function Hours({ stitches }: { stitches: readonly Stitch[] }) {
  const { words, formats } = useLanguage();
  const span = firstAndLast(stitches);
  return <>{span === null ? words.seam.nothing : spanOf(span.first, span.last, words, formats)}</>;
}
