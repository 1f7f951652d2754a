/** Writes down what was seen of a request: row, moment and day in one transaction, whichever event comes first. */
import { addedBy } from '../recording/day-row.ts';
import type { LocalTime, Prompt } from '../recording/record.ts';
import {
  findTwin,
  isPrompt,
  isSameRequest,
  type OpenRequest,
  PAGE,
  PAGE_RULE,
  type Seen,
  type Sighting,
  withSighting,
} from '../recording/sighting.ts';
import type { Store } from './database.ts';
import { carryToDays, type Writing } from './day-rows.ts';
import { addToMoment, changeMoment, type MomentChange, writeMoment } from './moments.ts';

/** Open requests are forgotten this long after they ended, or after they began if no end was seen. */
const FORGET_ENDED_MS = 10_000;
const FORGET_OPEN_MS = 24 * 3_600_000;

/**
 * Writes events down in their order, in one transaction: beginning one takes longer than all that is done in it. Resolves,
 * once it is on disk, to the instant of the last event that is in a row now; null where there was nothing to add to.
 */
export function recordSeen(store: Store, seen: readonly Seen[], localTime: (at: number) => LocalTime): Promise<number | null> {
  return store(async (database) => {
    const writing = database.transaction(
      ['prompts', 'moments', 'days', 'answers', 'months', 'requests'],
      'readwrite',
    ) as unknown as Writing;
    const open = createOpenRequests(writing, await writing.objectStore('requests').getAll());
    let last: number | null = null;
    for (const one of seen) {
      if ('aside' in one) await open.put({ ...one.aside, prompt: null, service: '', tab: -1 });
      else if (await write(writing, open, one, localTime)) last = one.sighting.at;
    }
    await writing.done;
    return last;
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

/** Open requests, read once a transaction and known from then on: at speed there are hundreds. */
function createOpenRequests(writing: Writing, read: readonly OpenRequest[]) {
  const requests = writing.objectStore('requests');
  const known = new Map(read.map((request) => [request.id, request]));
  return {
    all: () => [...known.values()],
    get: (id: string) => known.get(id),
    put(request: OpenRequest): Promise<unknown> {
      known.set(request.id, request);
      return requests.put(request);
    },
    delete(id: string): Promise<unknown> {
      known.delete(id);
      return requests.delete(id);
    },
  };
}

async function write(
  writing: Writing,
  requests: ReturnType<typeof createOpenRequests>,
  { sighting, mayCreate }: { sighting: Sighting; mayCreate: boolean },
  localTime: (at: number) => LocalTime,
): Promise<Prompt | undefined> {
  const open = requests.all();
  const known = requests.get(sighting.id) ?? open.find((other) => isSameRequest(other, sighting));
  if (known?.prompt === null) {
    // Not forgotten yet: its end may be told once more.
    if (sighting.phase === 'end') await requests.put({ ...known, endAt: sighting.at });
    return undefined;
  }
  const twin = known ? undefined : findTwin(sighting, open);
  const id = known?.prompt ?? twin?.prompt ?? sighting.id;
  const before = await writing.objectStore('prompts').get(id);
  if (!before && (!mayCreate || known)) return undefined;
  // How long an answer took is told by its request, where there is one.
  if (sighting.tab === PAGE && sighting.phase !== 'start' && before?.rule !== PAGE_RULE) return undefined;
  const { id: own, service, tab, at } = sighting;
  const request: OpenRequest = known ?? { id: own, prompt: id, service, tab, at };
  // What a page left is taken out once it is written: a background that is stopped in between collects it again, and must know it.
  const ends = sighting.phase === 'end' && tab !== PAGE;
  const [row] = await Promise.all([
    replacePrompt(writing, before, withSighting(before, sighting, localTime), localTime),
    ...open.filter((other) => isStale(other, sighting.at)).map((other) => requests.delete(other.id)),
    ...(ends ? [requests.put({ ...request, endAt: at })] : known ? [] : [requests.put(request)]),
  ]);
  return row;
}

/** Writes a prompt in place of what it was, and carries the change to its moment and its day. */
async function replacePrompt(
  writing: Writing,
  before: Prompt | undefined,
  after: Prompt,
  localTime: (at: number) => LocalTime,
): Promise<Prompt> {
  const moment = await momentOf(writing, after, localTime);
  const { moment: kept, ...row }: Prompt = after;
  const turn = moment?.after.id ?? kept;
  if (isPrompt(after) && turn !== undefined) (row as Prompt).moment = turn;
  await Promise.all([
    writing.objectStore('prompts').put(row),
    moment && writeMoment(writing, moment),
    carryToDays(
      writing,
      addedBy(before ? [before] : [], moment?.before ? [moment.before] : []),
      addedBy([row], moment ? [moment.after] : []),
    ),
  ]);
  return row;
}

/** The moment that changes with `prompt`: the one it is counted in, the one it now is, or the one it no longer is. */
async function momentOf(writing: Writing, prompt: Prompt, localTime: (at: number) => LocalTime): Promise<MomentChange | undefined> {
  const { at, endAt = at, moment } = prompt;
  if (moment === undefined) {
    if (!isPrompt(prompt)) return undefined;
    return addToMoment(writing, prompt.service, { prompts: 1, from: at, to: at }, localTime);
  }
  return changeMoment(writing, moment, isPrompt(prompt) ? { from: at, to: endAt } : { prompts: -1, from: at, to: at }, localTime);
}

function isStale(request: OpenRequest, now: number): boolean {
  return request.endAt === undefined ? now - request.at > FORGET_OPEN_MS : now - request.endAt > FORGET_ENDED_MS;
}
