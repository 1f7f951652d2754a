/** Deletes from the record, and keeps moments and day rows true to what is left. */
import { NO_SHARE, shareOfPrompt } from '../recording/day-row.ts';
import type { Entry, Removal } from '../recording/notebook.ts';
import type { Day, LocalTime } from '../recording/record.ts';
import type { Store } from './database.ts';
import { addToDay, type Writing } from './day-rows.ts';
import { changeMoment, replaceMoment } from './moments.ts';

const ALL = ['prompts', 'moments', 'days', 'gaps', 'notes', 'requests'] as const;

/** Resolves to how many entries (prompts, moments, notes) were deleted, once they are gone from disk. */
export function remove(store: Store, removal: Removal, localTime: (at: number) => LocalTime): Promise<number> {
  return store(async (database) => {
    const writing = database.transaction([...ALL], 'readwrite', { durability: 'strict' }) as unknown as Writing;
    const removed = await removeFrom(writing, removal, localTime);
    await writing.done;
    return removed;
  });
}

function removeFrom(writing: Writing, removal: Removal, localTime: (at: number) => LocalTime): Promise<number> {
  switch (removal.what) {
    case 'entry':
      return removeEntry(writing, removal.type, removal.id, localTime);
    case 'days':
      return removeDays(writing, removal.from, removal.to, localTime);
    case 'service':
      return removeService(writing, removal.service);
    case 'all':
      return removeAll(writing);
  }
}

async function removeEntry(writing: Writing, type: Entry['type'], id: string, localTime: (at: number) => LocalTime): Promise<number> {
  if (type === 'note') {
    await writing.objectStore('notes').delete(id);
    return 1;
  }
  if (type === 'prompt') return removePrompt(writing, id, localTime);
  const moment = await writing.objectStore('moments').get(id);
  if (!moment) return 0;
  const prompts = await writing.objectStore('prompts').index('moment').getAllKeys(id);
  for (const prompt of prompts) await removePrompt(writing, prompt, localTime);
  const emptied = await writing.objectStore('moments').get(id);
  if (emptied) {
    await replaceMoment(writing, emptied, { ...emptied, activeMs: 0, prompts: 0, counted: 0 });
    await addToDay(writing, emptied.day, emptied.service, { ...NO_SHARE, activeMs: emptied.activeMs }, -1);
  }
  return prompts.length + 1;
}

async function removePrompt(writing: Writing, id: string, localTime: (at: number) => LocalTime): Promise<number> {
  const prompt = await writing.objectStore('prompts').get(id);
  if (!prompt) return 0;
  await addToDay(writing, prompt.day, prompt.service, shareOfPrompt(prompt), -1);
  if (prompt.moment) await changeMoment(writing, prompt.moment, { prompts: -1, from: prompt.at, to: prompt.at }, localTime);
  await writing.objectStore('prompts').delete(id);
  return 1;
}

async function removeDays(writing: Writing, from: Day, to: Day, localTime: (at: number) => LocalTime): Promise<number> {
  const days = IDBKeyRange.bound(from, to);
  let removed = 0;
  for (const prompt of await writing.objectStore('prompts').index('day').getAllKeys(days)) {
    removed += await removePrompt(writing, prompt, localTime);
  }
  for (const moment of await writing.objectStore('moments').index('day').getAll(days)) {
    // A turn that went on after midnight keeps what lies in days that stay.
    const rest = await writing.objectStore('prompts').index('moment').getAll(moment.id);
    const next = rest.sort((a, b) => a.at - b.at)[0];
    if (next) await replaceMoment(writing, moment, { ...moment, startAt: next.at, day: next.day, minute: next.minute, activeMs: 0 });
    else await replaceMoment(writing, moment, { ...moment, activeMs: 0, prompts: 0, counted: 0 });
    removed += next ? 0 : 1;
  }
  for (const note of await writing.objectStore('notes').index('day').getAllKeys(days)) {
    removed += await gone(writing.objectStore('notes').delete(note));
  }
  for (const gap of await writing.objectStore('gaps').getAll()) {
    const within = localTime(gap.from).day >= from && gap.to !== undefined && localTime(gap.to).day <= to;
    if (within) await writing.objectStore('gaps').delete(gap.id);
  }
  await writing.objectStore('days').delete(IDBKeyRange.bound([from], [to, '\uffff']));
  return removed;
}

async function removeService(writing: Writing, service: string): Promise<number> {
  let removed = 0;
  const owned = IDBKeyRange.bound([service], [service, Number.POSITIVE_INFINITY]);
  const prompts = writing.objectStore('prompts');
  const moments = writing.objectStore('moments');
  for (const key of await prompts.index('service-at').getAllKeys(owned)) removed += await gone(prompts.delete(key));
  for (const key of await moments.index('service-start').getAllKeys(owned)) removed += await gone(moments.delete(key));
  for (const key of await writing.objectStore('days').index('service').getAllKeys(service)) await writing.objectStore('days').delete(key);
  for (const note of await writing.objectStore('notes').getAll()) {
    if (note.service !== service) continue;
    removed += await gone(writing.objectStore('notes').delete(note.id));
  }
  for (const gap of await writing.objectStore('gaps').getAll())
    if (gap.service === service) await writing.objectStore('gaps').delete(gap.id);
  return removed;
}

async function removeAll(writing: Writing): Promise<number> {
  let removed = 0;
  for (const name of ['prompts', 'moments', 'notes'] as const) removed += await writing.objectStore(name).count();
  await Promise.all(ALL.map((name) => writing.objectStore(name).clear()));
  return removed;
}

async function gone(deletion: Promise<void>): Promise<1> {
  await deletion;
  return 1;
}
