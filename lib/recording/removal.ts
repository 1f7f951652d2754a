/** Deleting: which rows go, and how turns and day rows stay true to what is left. */
import { plusDays } from './calendar.ts';
import { addedBy, changeDays } from './day-row.ts';
import type { Rows } from './figures.ts';
import { gapWithoutDays } from './gap.ts';
import { changedRows } from './merge.ts';
import { counted, holdsSomething, withoutPrompts } from './moment.ts';
import type { Entry, Removal } from './notebook.ts';
import type { Clock, Day, Gap, Moment, Prompt, Zone } from './record.ts';
import { isOfItsDay, type Said } from './said.ts';

/**
 * What is `left` of `rows`, which are the whole record or all of it that the removal may change; and what was `taken`:
 * the rows that went, turns and gaps as they were where they lost something, and of days what no single row tells of.
 * `count`: how many entries went; of days whose hours are no longer kept, how many of their rows, else of gaps.
 */
export function removeRows(rows: Rows, removal: Removal, clock: Clock): { left: Rows; taken: Rows; count: number } {
  const goes = goesWith(removal);
  const [prompts, gone] = parted(rows.prompts, (row) => goes('prompt', row));
  const [notes, goneNotes] = parted(rows.notes, (row) => goes('note', row));
  const [stayIn, goFrom] = [byMoment(prompts), byMoment(gone)];
  const moments = rows.moments.flatMap((row) => {
    if (removal.what !== 'days' && goes('moment', row)) return [];
    const stay = stayIn.get(row.id) ?? [];
    const fewer = withoutPrompts(row, goFrom.get(row.id)?.length ?? 0, stay);
    const cut = removal.what === 'days' ? withoutDays(fewer, removal, stay, clock) : fewer;
    return holdsSomething(cut) ? [counted(cut)] : [];
  });
  // What was said of a turn goes with it, and is not left behind where nothing counts as one any more.
  const countedIn = (all: readonly Moment[]) => new Set(all.filter((row) => row.counted === 1).map(({ id }) => id));
  const noTurns = countedIn(rows.moments).difference(countedIn(moments));
  const [said, goneSaid] = parted(rows.said, (row) => goesSaid(row, removal) || (row.what === 'tags' && noTurns.has(row.id)));
  const gaps = rows.gaps.flatMap((gap) => gapWithout(gap, removal, clock));
  const changed = changedRows(moments, rows.moments);
  const counts = changeDays(rows.days, addedBy(gone, changed), addedBy([], changedRows(rows.moments, moments)));
  const [days, goneDays] = parted(counts, (row) => goes('day', row));
  const entries = gone.length + rows.moments.length - moments.length + goneNotes.length + goneSaid.length;
  const changedGaps = changedRows(gaps, rows.gaps);
  return {
    count: entries || rows.days.length - days.length || changedGaps.length,
    left: { prompts, moments, days, gaps, notes, said },
    taken: { prompts: gone, moments: changed, days: goneDays, gaps: changedGaps, notes: goneNotes, said: goneSaid },
  };
}

function parted<T>(rows: readonly T[], goes: (row: T) => boolean): [T[], T[]] {
  return [rows.filter((row) => !goes(row)), rows.filter(goes)];
}

type Row = { id?: string; day: Day; service?: string; moment?: string };
type Period = { from: Day; to: Day };

function goesWith(removal: Removal): (type: Entry['type'] | 'day', row: Row) => boolean {
  switch (removal.what) {
    case 'entry':
      return goesWith({ what: 'entries', entries: [removal] });
    case 'entries': {
      const named = new Set(removal.entries.map(({ type, id }) => `${type} ${id}`));
      return (type, { id, moment }) => named.has(`${type} ${id}`) || (moment !== undefined && named.has(`moment ${moment}`));
    }
    case 'days':
      return (_type, { day }) => isWithin(day, removal);
    case 'service':
      return (_type, { service }) => service === removal.service;
    case 'all':
      return () => true;
  }
}

/** What was said goes with its day, its service or its turn; what belongs to no day, only with everything or by itself. */
function goesSaid(row: Said, removal: Removal): boolean {
  switch (removal.what) {
    case 'entry':
      return goesSaid(row, { what: 'entries', entries: [removal] });
    case 'entries':
      return removal.entries.some(({ type, id }) => id === row.id && (type === row.what || (type === 'moment' && row.what === 'tags')));
    case 'days':
      return isOfItsDay(row) && isWithin(row.day, removal);
    case 'service':
      return isOfItsDay(row) && 'service' in row && row.service === removal.service;
    case 'all':
      return true;
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
    case 'entries':
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
