/** A notebook in memory that holds the made-up week; what is changed in it is gone when the page closes. */
import { type EnergyChoices, USUAL_ENERGY } from '../energy/energy-choices.ts';
import { estimatorOf } from '../energy/estimator.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../recording/archive.ts';
import { NOTHING_CHOSEN } from '../recording/choices.ts';
import { type Concerned, correctRows } from '../recording/correction.ts';
import { addedBy, changeDays, countDays } from '../recording/day-row.ts';
import { reckon, talliesOf } from '../recording/energy-figures.ts';
import { entriesOf, isAskedFor, newestFirst, pageOf, placeOf } from '../recording/entries.ts';
import { figuresOf, type Rows, stitchesOf } from '../recording/figures.ts';
import { createHourCount } from '../recording/hours.ts';
import { changedRows, mergeRecords, recordOf } from '../recording/merge.ts';
import type { Entry, Look, Notebook } from '../recording/notebook.ts';
import type { Day, LocalTime } from '../recording/record.ts';
import { removeRows } from '../recording/removal.ts';
import { type SaidOf, saidKey, type What } from '../recording/said.ts';
import { selectRows } from '../recording/selection.ts';
import { isPrompt } from '../recording/sighting.ts';
import type { Span } from '../recording/span.ts';
import { withTaken } from '../recording/undoing.ts';
import { madeUpTags } from './made-up-tags.ts';
import { instantOf, MADE_UP_MONDAY, MADE_UP_SUNDAY, madeUpRows } from './made-up-week.ts';

/** Nothing is chosen in a made-up week; hosts and what was taught are not in this file. */
const { ownHosts: _hosts, ownRules: _rules, update: _update, ...choices } = NOTHING_CHOSEN;

/** `energy`: how the person who looks at it wants energy estimated. */
export function createMadeUpNotebook(energy: () => Promise<EnergyChoices> = async () => USUAL_ENERGY): Notebook {
  const { prompts, moments } = madeUpRows();
  let held: Rows = { prompts, moments, days: countDays(prompts, moments), gaps: [], notes: [], said: madeUpTags(moments) };
  let made = 0;
  const newId = () => `alix.new.${++made}`;
  const listeners = new Set<() => void>();
  const tellChange = () => {
    for (const listener of listeners) listener();
  };
  const within = ({ from, to, service }: Look): Rows => {
    const isMeant = (row: { day: Day; service?: string }) =>
      row.day >= from && row.day <= to && (service === undefined || row.service === service);
    const { days, prompts, moments, gaps, notes } = held;
    return {
      days: days.filter(isMeant),
      prompts: prompts.filter(isMeant),
      moments: moments.filter(isMeant),
      gaps,
      notes: notes.filter(isMeant),
      said: [],
    };
  };
  const tallies = (look: Look) => {
    const { days, notes } = within(look);
    return talliesOf(days, notes, look);
  };
  return {
    madeUp: true,
    today: () => MADE_UP_SUNDAY,
    firstDay: async () => MADE_UP_MONDAY,
    isLost: async () => false,
    goOnWithout: async () => {},
    async period(look) {
      return figuresOf(within(look), {
        ...look,
        today: MADE_UP_SUNDAY,
        firstDay: MADE_UP_MONDAY,
        recordsPrompts: true,
        services: [],
        watched: [],
        recordsTime: true,
        madeUp: true,
        ...zone,
        now: zone.now(),
      });
    },
    energy: async (look) => reckon(tallies(look), await estimatorOf(await energy())),
    tallies: async (look) => tallies(look),
    stitches: async (look) => stitchesOf(within(look)),
    async hours(look) {
      const count = createHourCount();
      count.add(within(look).prompts.filter(isPrompt));
      return count.counts();
    },
    lastMoment: async () => held.moments.at(-1) ?? null,
    async entries(query) {
      const { before, from = '', to = '9999-12-31', limit } = query;
      const isOnPage = (entry: Entry) => entry.day >= from && entry.day <= to && (!before || newestFirst(before, placeOf(entry)) < 0);
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
    async said<W extends What>(what: W, { from, to }: Span = { from: '', to: '9999-12-31' }) {
      return held.said.filter((row): row is SaidOf<W> => row.what === what && row.day >= from && row.day <= to);
    },
    async say(rows) {
      const names = new Set(rows.map(saidKey));
      held = { ...held, said: [...held.said.filter((row) => !names.has(saidKey(row))), ...rows] };
      tellChange();
    },
    async remove(removal) {
      const { left, taken, count } = removeRows(held, removal, zone);
      held = left;
      tellChange();
      return { count, taken };
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
    storageUsed: async () => ({ usage: null, quota: null }),
    async restore(archive) {
      const before = held;
      held = mergeRecords(held, recordOf(archive));
      tellChange();
      const names = ['prompts', 'moments', 'days', 'gaps', 'notes', 'said'] as const;
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
