/** Deleting from a record held in memory: what goes, and what day rows still say afterwards. */
import { countDays, isEmpty, NO_SHARE, withShare } from '../recording/day-row.ts';
import type { Rows } from '../recording/figures.ts';
import type { Entry, Removal } from '../recording/notebook.ts';
import type { Day, DayRow } from '../recording/record.ts';

export function withoutRows(rows: Rows, removal: Removal): Rows {
  const goes = goesWith(removal);
  const prompts = rows.prompts.filter((row) => !goes('prompt', row));
  const moments = rows.moments
    .filter((row) => !goes('moment', row))
    .map((row) => ({ row, left: prompts.filter(({ moment }) => moment === row.id).length }))
    .filter(({ row, left }) => left > 0 || row.prompts === 0)
    .map(({ row, left }) => ({ ...row, prompts: left }));
  const before = byDay(countDays(rows.prompts, rows.moments));
  const after = byDay(countDays(prompts, moments));
  const days = rows.days
    .filter((row) => removal.what === 'entry' || !goes('day', { id: '', ...row }))
    .map((row) => withShare(withShare(row, before.get(keyOf(row)) ?? NO_SHARE, -1), after.get(keyOf(row)) ?? NO_SHARE, 1))
    .filter((row) => !isEmpty(row));
  const gaps = removal.what === 'all' ? [] : rows.gaps;
  return { prompts, moments, days, gaps, notes: rows.notes.filter((row) => !goes('note', row)) };
}

type Row = { id: string; day: Day; service?: string; moment?: string };

function goesWith(removal: Removal): (type: Entry['type'] | 'day', row: Row) => boolean {
  switch (removal.what) {
    case 'entry':
      return (type, row) => (type === removal.type && row.id === removal.id) || (removal.type === 'moment' && row.moment === removal.id);
    case 'days':
      return (_type, { day }) => day >= removal.from && day <= removal.to;
    case 'service':
      return (_type, { service }) => service === removal.service;
    case 'all':
      return () => true;
  }
}

function byDay(days: readonly DayRow[]): Map<string, DayRow> {
  return new Map(days.map((row) => [keyOf(row), row]));
}

function keyOf({ day, service }: DayRow): string {
  return `${day} ${service}`;
}
