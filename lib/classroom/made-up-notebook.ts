/** A notebook in memory that holds the made-up week; what is changed in it is gone when the page closes. */
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../recording/archive.ts';
import { NOTHING_CHOSEN } from '../recording/choices.ts';
import { countDays } from '../recording/day-row.ts';
import { figuresOf } from '../recording/figures.ts';
import type { Entry, Notebook, Removal } from '../recording/notebook.ts';
import type { Day, LocalTime, Note } from '../recording/record.ts';
import { MADE_UP_MONDAY, MADE_UP_SUNDAY, madeUpRows } from './made-up-week.ts';

/** Nothing is chosen in a made-up week; hosts are in no file. */
const { ownHosts: _, ...choices } = NOTHING_CHOSEN;

export function createMadeUpNotebook(): Notebook {
  let { prompts, moments } = madeUpRows();
  let notes: Note[] = [];
  const listeners = new Set<() => void>();
  const tellChange = () => {
    for (const listener of listeners) listener();
  };
  const entries = (): Entry[] =>
    [
      ...prompts.map((row) => ({ type: 'prompt' as const, ...row })),
      ...moments.map((row) => ({ type: 'moment' as const, ...row })),
      ...notes.map((row) => ({ type: 'note' as const, ...row })),
    ].sort((a, b) => b.day.localeCompare(a.day) || b.minute - a.minute);
  return {
    madeUp: true,
    today: () => MADE_UP_SUNDAY,
    firstDay: async () => MADE_UP_MONDAY,
    async period(from, to) {
      const within = <T extends { day: Day }>(rows: readonly T[]) => rows.filter(({ day }) => day >= from && day <= to);
      const rows = {
        days: within(countDays(prompts, moments)),
        prompts: within(prompts),
        moments: within(moments),
        gaps: [],
        notes: within(notes),
      };
      return figuresOf(rows, {
        from,
        to,
        today: MADE_UP_SUNDAY,
        firstDay: MADE_UP_MONDAY,
        recordsPrompts: true,
        recordsTime: true,
        madeUp: true,
        localTime: zoneless,
        now: Date.parse(`${MADE_UP_SUNDAY}T23:59:00Z`),
      });
    },
    lastMoment: async () => moments.at(-1) ?? null,
    async entries({ skip, limit, service }) {
      const found = entries().filter((entry) => service === undefined || entry.service === service);
      return { entries: found.slice(skip, skip + limit), total: found.length };
    },
    async addNote(note) {
      notes = [...notes, { ...note, id: `alix.note.${notes.length + 1}`, at: Date.parse(`${note.day}T00:00:00Z`) + note.minute * 60_000 }];
      tellChange();
    },
    async remove(removal) {
      const before = prompts.length + moments.length + notes.length;
      const goes = goesWith(removal);
      prompts = prompts.filter((row) => !goes('prompt', row));
      moments = moments
        .filter((row) => !goes('moment', row))
        .map((row) => ({ ...row, prompts: prompts.filter(({ moment }) => moment === row.id).length }))
        .filter((row) => row.prompts > 0);
      notes = notes.filter((row) => !goes('note', row));
      tellChange();
      return before - prompts.length - moments.length - notes.length;
    },
    async archive() {
      const days = countDays(prompts, moments);
      const savedAt = `${MADE_UP_SUNDAY}T23:59:00.000Z`;
      return {
        format: ARCHIVE_FORMAT,
        version: ARCHIVE_VERSION,
        savedAt,
        choices,
        prompts,
        moments,
        days,
        gaps: [],
        notes,
      };
    },
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

type Row = { id: string; day: Day; service?: string; moment?: string };

function goesWith(removal: Removal): (type: Entry['type'], row: Row) => boolean {
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

function zoneless(at: number): LocalTime {
  const date = new Date(at);
  return { day: date.toISOString().slice(0, 10), minute: date.getUTCHours() * 60 + date.getUTCMinutes() };
}
