/** Deleting: which rows go, and how turns and day rows stay true to what is left. */
import { plusDays } from './calendar.ts';
import { addedBy, changeDays } from './day-row.ts';
import type { Rows } from './figures.ts';
import { gapWithoutDays } from './gap.ts';
import { changedRows } from './merge.ts';
import { counted, holdsSomething } from './moment.ts';
import type { Entry, Removal } from './notebook.ts';
import type { Clock, Day, Gap, Moment, Prompt, Zone } from './record.ts';

/** `rows` without what `removal` names; `rows` are the whole record, or all of it that the removal may change. */
export function withoutRows(rows: Rows, removal: Removal, clock: Clock): Rows {
  const goes = goesWith(removal);
  const [prompts, removed] = [rows.prompts.filter((row) => !goes('prompt', row)), rows.prompts.filter((row) => goes('prompt', row))];
  const [left, gone] = [byMoment(prompts), byMoment(removed)];
  const moments = rows.moments.flatMap((row) => {
    if (removal.what !== 'days' && goes('moment', row)) return [];
    const fewer = { ...row, prompts: row.prompts - (gone.get(row.id)?.length ?? 0) };
    const cut = removal.what === 'days' ? withoutDays(fewer, removal, left.get(row.id) ?? [], clock) : fewer;
    return holdsSomething(cut) ? [counted(cut)] : [];
  });
  const taken = addedBy(removed, changedRows(moments, rows.moments));
  const days = changeDays(rows.days, taken, addedBy([], changedRows(rows.moments, moments)));
  return {
    prompts,
    moments,
    days: days.filter((row) => !goes('day', row)),
    gaps: rows.gaps.flatMap((gap) => gapWithout(gap, removal, clock)),
    notes: rows.notes.filter((row) => !goes('note', row)),
  };
}

type Row = { id?: string; day: Day; service?: string; moment?: string };
type Period = { from: Day; to: Day };

function goesWith(removal: Removal): (type: Entry['type'] | 'day', row: Row) => boolean {
  switch (removal.what) {
    case 'entry':
      return (type, row) => (type === removal.type && row.id === removal.id) || (removal.type === 'moment' && row.moment === removal.id);
    case 'days':
      return (_type, { day }) => isWithin(day, removal);
    case 'service':
      return (_type, { service }) => service === removal.service;
    case 'all':
      return () => true;
  }
}

function isWithin(day: Day, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

/** A turn over midnight loses what lies in the one of its two days that goes; `left` are its prompts that stay. */
function withoutDays(moment: Moment, period: Period, left: readonly Prompt[], { localTime, instantOf }: Zone): Moment {
  const { nextDayMs = 0, ...row } = moment;
  const next = plusDays(row.day, 1);
  if (!isWithin(row.day, period)) {
    if (!isWithin(next, period)) return moment;
    const lastAt = Math.max(row.startAt, Math.min(row.lastAt, instantOf(next, 0) - 1));
    return { ...row, lastAt, activeMs: row.activeMs - nextDayMs };
  }
  const activeMs = isWithin(next, period) ? 0 : nextDayMs;
  const startAt = activeMs > 0 ? instantOf(next, 0) : Math.min(...left.map(({ at }) => at));
  if (startAt === Number.POSITIVE_INFINITY) return { ...row, prompts: 0, activeMs };
  return { ...row, ...localTime(startAt), startAt, lastAt: Math.max(row.lastAt, startAt), activeMs };
}

function gapWithout(gap: Gap, removal: Removal, clock: Clock): Gap[] {
  switch (removal.what) {
    case 'entry':
      return [gap];
    case 'days':
      return gapWithoutDays(gap, removal, clock);
    case 'service':
      return gap.service === removal.service ? [] : [gap];
    case 'all':
      return [];
  }
}

function byMoment(prompts: readonly Prompt[]): Map<string, Prompt[]> {
  const groups = new Map<string, Prompt[]>();
  for (const prompt of prompts) {
    if (prompt.moment === undefined) continue;
    const group = groups.get(prompt.moment) ?? [];
    groups.set(prompt.moment, group);
    group.push(prompt);
  }
  return groups;
}
