/** Deletes from the record, with all that follows from it, in one transaction. */
import { plusDays } from '../recording/calendar.ts';
import { addedBy } from '../recording/day-row.ts';
import type { Rows } from '../recording/figures.ts';
import type { Removal } from '../recording/notebook.ts';
import type { Clock } from '../recording/record.ts';
import { withoutRows } from '../recording/removal.ts';
import type { Store } from './database.ts';
import { type Changing, ROW_STORES, writeDifference } from './difference.ts';
import { ofDays, ofService } from './ranges.ts';
import { readAll } from './restore.ts';

/** Resolves to how many entries (prompts, turns, notes) were deleted, once they are gone from disk. */
export function remove(store: Store, removal: Removal, clock: Clock): Promise<number> {
  return store(async (database) => {
    const writing = database.transaction([...ROW_STORES, 'requests'] as const, 'readwrite', { durability: 'strict' });
    const changing = writing as unknown as Changing;
    const before = await readConcerned(changing, removal);
    const after = withoutRows(before, removal, clock);
    await writeDifference(changing, before, after);
    if (removal.what === 'all') await writing.objectStore('requests').clear();
    await writing.done;
    const count = ({ prompts, moments, notes }: Rows) => prompts.length + moments.length + notes.length;
    return count(before) - count(after);
  });
}

/** The rows that a removal may change: all of the days it touches, of the service, or of the turn. */
async function readConcerned(changing: Changing, removal: Removal): Promise<Rows> {
  switch (removal.what) {
    case 'entry':
      return readEntry(changing, removal);
    case 'days':
      return readAround(changing, removal);
    case 'service':
      return readService(changing, removal.service);
    case 'all':
      return readAll(changing);
  }
}

async function readEntry(changing: Changing, { type, id }: Removal & { what: 'entry' }): Promise<Rows> {
  const found = <T>(row: T | undefined) => (row === undefined ? [] : [row]);
  if (type === 'note') return { ...NOTHING, notes: found(await changing.objectStore('notes').get(id)) };
  const prompts =
    type === 'prompt'
      ? found(await changing.objectStore('prompts').get(id))
      : await changing.objectStore('prompts').index('moment').getAll(id);
  const moments = found(await changing.objectStore('moments').get(type === 'moment' ? id : (prompts[0]?.moment ?? '')));
  const keys = new Map(addedBy(prompts, moments).map(({ day, service }) => [`${day} ${service}`, [day, service] as [string, string]]));
  const days = await Promise.all([...keys.values()].map((key) => changing.objectStore('days').get(key)));
  return { ...NOTHING, prompts, moments, days: days.flatMap(found) };
}

/** A turn can reach into the day after: so those of the day before are read, and the prompts of the day after. */
async function readAround(changing: Changing, { from, to }: Removal & { what: 'days' }): Promise<Rows> {
  const [before, after] = [plusDays(from, -1), plusDays(to, 1)];
  const [prompts, moments, days, gaps, notes] = await Promise.all([
    changing.objectStore('prompts').index('when').getAll(ofDays(from, after)),
    changing.objectStore('moments').index('when').getAll(ofDays(before, to)),
    changing.objectStore('days').getAll(ofDays(before, after)),
    changing.objectStore('gaps').getAll(),
    changing.objectStore('notes').index('when').getAll(ofDays(from, to)),
  ]);
  return { prompts, moments, days, gaps, notes };
}

async function readService(changing: Changing, service: string): Promise<Rows> {
  const owned = ofService(service);
  const [prompts, moments, days, gaps, notes] = await Promise.all([
    changing.objectStore('prompts').index('service-when').getAll(owned),
    changing.objectStore('moments').index('service-when').getAll(owned),
    changing.objectStore('days').index('service').getAll(service),
    changing.objectStore('gaps').getAll(),
    changing.objectStore('notes').index('service-when').getAll(owned),
  ]);
  return { prompts, moments, days, gaps, notes };
}

const NOTHING: Rows = { prompts: [], moments: [], days: [], gaps: [], notes: [] };
