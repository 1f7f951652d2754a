/** Deletes from the record with all that follows from it, and takes that back, each in one transaction. */
import { plusDays } from '../recording/calendar.ts';
import { addedBy, dayKey } from '../recording/day-row.ts';
import type { Rows } from '../recording/figures.ts';
import type { Removable, Removal } from '../recording/notebook.ts';
import type { Clock, Day } from '../recording/record.ts';
import { removeRows } from '../recording/removal.ts';
import type { What } from '../recording/said.ts';
import { withTaken } from '../recording/undoing.ts';
import type { Store } from './database.ts';
import { type Changing, STORES, writeDifference } from './difference.ts';
import { ofDays, ofService } from './ranges.ts';
import { readAll } from './restore.ts';
import { readDay, readDays, readDaysOf } from './stored-day.ts';

/** Resolves to how many entries (prompts, turns, notes, what was said) were deleted, and all that went, once it is gone from disk. */
export function remove(store: Store, removal: Removal, clock: Clock): Promise<{ count: number; taken: Rows }> {
  return store(async (database) => {
    const writing = database.transaction([...STORES, 'requests'] as const, 'readwrite', { durability: 'strict' });
    const changing = writing as unknown as Changing;
    const before = await readConcerned(changing, removal);
    const { left, taken, count } = removeRows(before, removal, clock);
    await writeDifference(changing, before, left);
    if (removal.what === 'all') await Promise.all([writing.objectStore('requests').clear(), writing.objectStore('months').clear()]);
    await writing.done;
    return { count, taken };
  });
}

/** Brings back what a removal took, once it is on disk. */
export function undoRemoval(store: Store, taken: Rows): Promise<void> {
  return store(async (database) => {
    const changing = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
    const days = [...taken.prompts, ...taken.moments, ...taken.days, ...taken.notes].map(({ day }) => day).sort();
    const [from = '1970-01-01', to = from] = [days[0], days.at(-1)];
    const here = await readAround(changing, { from: plusDays(from, -1), to: plusDays(to, 1) });
    await writeDifference(changing, here, withTaken(here, taken));
    await changing.done;
  });
}

/** The rows that a removal may change: all of the turns or days it touches, or of the service. */
function readConcerned(changing: Changing, removal: Removal): Promise<Rows> {
  switch (removal.what) {
    case 'entry':
      return readEntries(changing, [removal]);
    case 'entries':
      return readEntries(changing, removal.entries);
    case 'days':
      return removal.from <= removal.to ? readAround(changing, removal) : readEntries(changing, []);
    case 'service':
      return readService(changing, removal.service);
    case 'all':
      return readAll(changing);
  }
}

/** Each entry with the turn it is in, all prompts of that, and the days they are counted in. */
async function readEntries(changing: Changing, entries: readonly Removable[]): Promise<Rows> {
  const ofType = (wanted: Removable['type']) => entries.filter(({ type }) => type === wanted).map(({ id }) => id);
  const [asked, notes] = await Promise.all([
    Promise.all(ofType('prompt').map((id) => changing.objectStore('prompts').get(id))),
    Promise.all(ofType('note').map((id) => changing.objectStore('notes').get(id))),
  ]);
  const turns = [...new Set([...ofType('moment'), ...asked.flatMap((row) => row?.moment ?? [])])];
  const own = entries.filter(({ type }) => type !== 'moment').map(({ type, id }) => [type as What, id] as [What, string]);
  const [said, members, moments] = await Promise.all([
    Promise.all([...own, ...turns.map((id): [What, string] => ['tags', id])].map((key) => changing.objectStore('said').get(key))),
    Promise.all(turns.map((id) => changing.objectStore('prompts').index('moment').getAll(id))),
    Promise.all(turns.map((id) => changing.objectStore('moments').get(id))),
  ]);
  const prompts = [...new Map([...asked.flatMap(found), ...members.flat()].map((row) => [row.id, row])).values()];
  const keys = new Map(addedBy(prompts, moments.flatMap(found)).map((added) => [dayKey(added), added]));
  const days = await Promise.all([...keys.values()].map((key) => readDay(changing, key)));
  return {
    prompts,
    moments: moments.flatMap(found),
    days: days.flatMap(found),
    gaps: [],
    notes: notes.flatMap(found),
    said: said.flatMap(found),
  };
}

function found<T>(row: T | undefined): T[] {
  return row === undefined ? [] : [row];
}

/** A turn can reach into the day after: so those of the day before are read, and the prompts of the day after. */
async function readAround(changing: Changing, { from, to }: { from: Day; to: Day }): Promise<Rows> {
  const [before, after] = [plusDays(from, -1), plusDays(to, 1)];
  const [prompts, moments, days, gaps, notes, said] = await Promise.all([
    changing.objectStore('prompts').index('when').getAll(ofDays(from, after)),
    changing.objectStore('moments').index('when').getAll(ofDays(before, to)),
    readDays(changing, ofDays(before, after)),
    changing.objectStore('gaps').getAll(),
    changing.objectStore('notes').index('when').getAll(ofDays(from, to)),
    changing.objectStore('said').getAll(),
  ]);
  return { prompts, moments, days, gaps, notes, said };
}

async function readService(changing: Changing, service: string): Promise<Rows> {
  const owned = ofService(service);
  const [prompts, moments, days, gaps, notes, said] = await Promise.all([
    changing.objectStore('prompts').index('service-when').getAll(owned),
    changing.objectStore('moments').index('service-when').getAll(owned),
    readDaysOf(changing, service),
    changing.objectStore('gaps').getAll(),
    changing.objectStore('notes').index('service-when').getAll(owned),
    changing.objectStore('said').getAll(),
  ]);
  return { prompts, moments, days, gaps, notes, said };
}
