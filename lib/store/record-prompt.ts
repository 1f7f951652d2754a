/** Writes down what was seen of a request: row, moment and day in one transaction, whichever event comes first. */
import { shareOfPrompt } from '../recording/day-row.ts';
import type { LocalTime, Prompt } from '../recording/record.ts';
import { findTwin, isPrompt, isSameRequest, type OpenRequest, type Sighting, withSighting } from '../recording/sighting.ts';
import type { Store } from './database.ts';
import { replaceShare, type Writing } from './day-rows.ts';
import { addToMoment, changeMoment } from './moments.ts';

/** Open requests are forgotten this long after they ended, or after they began if no end was seen. */
const FORGET_ENDED_MS = 10_000;
const FORGET_OPEN_MS = 24 * 3_600_000;

/** Resolves to true once the sighting is on disk as a row; false when there was nothing it may add to. */
export function recordSighting(
  store: Store,
  sighting: Sighting,
  mayCreate: boolean,
  localTime: (at: number) => LocalTime,
): Promise<boolean> {
  return store(async (database) => {
    const writing = database.transaction(['prompts', 'moments', 'days', 'requests'], 'readwrite') as unknown as Writing;
    const row = await write(writing, sighting, mayCreate, localTime);
    await writing.done;
    return row !== undefined;
  });
}

/** Remembers that a request was not to be recorded, so that its later events do not make a row. */
export function ignoreRequest(store: Store, id: string, at: number): Promise<void> {
  return store(async (database) => {
    await database.put('requests', { id, prompt: null, service: '', tab: -1, at });
  });
}

/** Forgets open requests that ended, or that will not end any more, at `now`. */
export function forgetRequests(store: Store, now: number): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction('requests', 'readwrite');
    for (const request of await writing.store.getAll()) if (isStale(request, now)) await writing.store.delete(request.id);
    await writing.done;
  });
}

async function write(writing: Writing, sighting: Sighting, mayCreate: boolean, localTime: (at: number) => LocalTime) {
  const requests = writing.objectStore('requests');
  const open = await requests.getAll();
  const known = open.find(({ id }) => id === sighting.id) ?? open.find((other) => isSameRequest(other, sighting));
  if (known?.prompt === null) {
    if (sighting.phase === 'end') await requests.delete(known.id);
    return undefined;
  }
  const twin = known ? undefined : findTwin(sighting, open);
  const id = known?.prompt ?? twin?.prompt ?? sighting.id;
  const before = await writing.objectStore('prompts').get(id);
  if (!before && (!mayCreate || known)) return undefined;
  await Promise.all(open.filter((request) => isStale(request, sighting.at)).map((request) => requests.delete(request.id)));
  const own = known ?? { id: sighting.id, prompt: id, service: sighting.service, tab: sighting.tab, at: sighting.at };
  if (!known || sighting.phase === 'end') await requests.put(sighting.phase === 'end' ? { ...own, endAt: sighting.at } : own);
  const after = withSighting(before, sighting, localTime);
  return replacePrompt(writing, before, after, localTime);
}

/** Writes a prompt in place of what it was, and carries the change to its moment and its day. */
async function replacePrompt(
  writing: Writing,
  before: Prompt | undefined,
  after: Prompt,
  localTime: (at: number) => LocalTime,
): Promise<Prompt> {
  await replaceShare(writing, before && { ...before, share: shareOfPrompt(before) }, { ...after, share: shareOfPrompt(after) });
  const row = { ...after };
  if (isPrompt(after) && !row.moment) {
    row.moment = (await addToMoment(writing, after.service, after.id, { prompts: 1, from: after.at, to: after.at }, localTime)).id;
  } else if (!isPrompt(after) && row.moment) {
    await changeMoment(writing, row.moment, { prompts: -1, from: after.at, to: after.at }, localTime);
    delete row.moment;
  } else if (row.moment) {
    await changeMoment(writing, row.moment, { from: row.at, to: row.endAt ?? row.at }, localTime);
  }
  await writing.objectStore('prompts').put(row);
  return row;
}

function isStale(request: OpenRequest, now: number): boolean {
  return request.endAt === undefined ? now - request.at > FORGET_OPEN_MS : now - request.endAt > FORGET_ENDED_MS;
}
