/** A notebook in memory that holds the made-up week; what is changed in it is gone when the page closes. */
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../recording/archive.ts';
import { NOTHING_CHOSEN } from '../recording/choices.ts';
import { type Concerned, correctRows } from '../recording/correction.ts';
import { addedBy, changeDays, countDays } from '../recording/day-row.ts';
import { entriesOf, isAskedFor, newestFirst, pageOf } from '../recording/entries.ts';
import { figuresOf, type Rows } from '../recording/figures.ts';
import { changedRows, mergeRecords, recordOf } from '../recording/merge.ts';
import type { Entry, Notebook } from '../recording/notebook.ts';
import type { Day, LocalTime } from '../recording/record.ts';
import { removeRows } from '../recording/removal.ts';
import { selectRows } from '../recording/selection.ts';
import { withTaken } from '../recording/undoing.ts';
import { instantOf, MADE_UP_MONDAY, MADE_UP_SUNDAY, madeUpRows } from './made-up-week.ts';

/** Nothing is chosen in a made-up week; hosts are in no file. */
const { ownHosts: _, ...choices } = NOTHING_CHOSEN;

export function createMadeUpNotebook(): Notebook {
  const { prompts, moments } = madeUpRows();
  let held: Rows = { prompts, moments, days: countDays(prompts, moments), gaps: [], notes: [] };
  let made = 0;
  const newId = () => `alix.new.${++made}`;
  const listeners = new Set<() => void>();
  const tellChange = () => {
    for (const listener of listeners) listener();
  };
  return {
    madeUp: true,
    today: () => MADE_UP_SUNDAY,
    firstDay: async () => MADE_UP_MONDAY,
    isLost: async () => false,
    goOnWithout: async () => {},
    async period(from, to) {
      const within = <T extends { day: Day }>(rows: readonly T[]) => rows.filter(({ day }) => day >= from && day <= to);
      const rows = {
        days: within(held.days),
        prompts: within(held.prompts),
        moments: within(held.moments),
        gaps: held.gaps,
        notes: within(held.notes),
      };
      return figuresOf(rows, {
        from,
        to,
        today: MADE_UP_SUNDAY,
        firstDay: MADE_UP_MONDAY,
        recordsPrompts: true,
        recordsTime: true,
        madeUp: true,
        ...zone,
        now: zone.now(),
      });
    },
    lastMoment: async () => held.moments.at(-1) ?? null,
    async entries(query) {
      const { before, from = '', to = '9999-12-31', limit } = query;
      const isOnPage = (entry: Entry) => entry.day >= from && entry.day <= to && (!before || newestFirst(before, entry) < 0);
      return pageOf(
        entriesOf(held).filter((entry) => isAskedFor(entry, query) && isOnPage(entry)),
        limit,
      );
    },
    async addNote(note) {
      held = { ...held, notes: [...held.notes, { ...note, id: newId() }] };
      tellChange();
    },
    async correct(correction) {
      const after = correctRows(held, correction, { ...zone, newId });
      if (typeof after === 'string') return after;
      const whatIsNew = (one: Concerned, other: Concerned) =>
        addedBy(changedRows(one.prompts, other.prompts), changedRows(one.moments, other.moments));
      held = { ...held, ...after, days: changeDays(held.days, whatIsNew(after, held), whatIsNew(held, after)) };
      tellChange();
      return 'corrected';
    },
    async remove(removal) {
      const before = entriesOf(held).length;
      const { left, taken } = removeRows(held, removal, zone);
      held = left;
      tellChange();
      return { count: before - entriesOf(held).length, taken };
    },
    async undoRemoval(taken) {
      held = withTaken(held, taken);
      tellChange();
    },
    async archive(selection) {
      const savedAt = new Date(zone.now()).toISOString();
      return {
        format: ARCHIVE_FORMAT,
        version: ARCHIVE_VERSION,
        savedAt,
        choices,
        ...(selection ? selectRows(held, selection, zone) : held),
      };
    },
    async storageUsed() {
      const { prompts, moments, days, gaps, notes } = held;
      const rows = { prompts: prompts.length, moments: moments.length, days: days.length, gaps: gaps.length, notes: notes.length };
      return { usage: null, quota: null, rows };
    },
    async restore(archive) {
      const before = held;
      held = mergeRecords(held, recordOf(archive));
      tellChange();
      const names = ['prompts', 'moments', 'days', 'gaps', 'notes'] as const;
      return names.reduce((sum, name) => sum + changedRows<Rows[typeof name][number]>(before[name], held[name]).length, 0);
    },
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The clock of a week that is in no time zone, and where it is always Sunday night. */
const zone = {
  now: () => instantOf(MADE_UP_SUNDAY, 23 * 60 + 59),
  instantOf,
  localTime(at: number): LocalTime {
    const date = new Date(at);
    return { day: date.toISOString().slice(0, 10), minute: date.getUTCHours() * 60 + date.getUTCMinutes() };
  },
};
