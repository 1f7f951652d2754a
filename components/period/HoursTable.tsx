/** Prompts by weekday and hour, as a table: a row an hour, a column a weekday. */
import type { HourCounts } from '../../lib/recording/period.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';

export function HoursTable({ counts }: { counts: HourCounts }) {
  const { words, formats } = useLanguage();
  const columns: [Column<number>, ...Column<number>[]] = [
    { id: 'hour', title: words.hours.hour, value: (hour) => hour, draw: (hour) => formats.hour(hour) },
    ...counts.map(
      (hours, weekday): Column<number> => ({
        id: `weekday-${weekday}`,
        title: formats.weekdayOf(weekday),
        number: true,
        value: (hour) => hours[hour] ?? 0,
        draw: (hour) => <Figure name="hour-prompts" value={hours[hour] ?? 0} />,
      }),
    ),
  ];
  return (
    <Table
      class="seam-table"
      columns={columns}
      rows={Array.from({ length: 24 }, (_, hour) => hour)}
      keyOf={String}
      caption={words.hours.title}
    />
  );
}
