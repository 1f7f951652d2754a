/** Reads one page of entries: only about as many rows as it shows, however many are kept and however far down it is. */
import { entriesOf, isAskedFor, newestFirst, pageOf, placeOf } from '../recording/entries.ts';
import type { Entry, EntryKind, EntryQuery, SaidEntry } from '../recording/notebook.ts';
import { type Said, WHATS, type What } from '../recording/said.ts';
import type { Store } from './database.ts';
import { AFTER_ALL } from './ranges.ts';

export function readEntries(store: Store, query: EntryQuery): Promise<{ entries: Entry[]; more: boolean }> {
  return store(async (database) => {
    const reading = database.transaction(['prompts', 'moments', 'notes', 'said']);
    const { service, kind } = query;
    const [name, ...start] = service === undefined ? (['when'] as const) : (['service-when', service] as const);
    const [rareName, ...rareStart] = wayToRare(query) ?? [name, ...start];
    const none = Promise.resolve([]);
    const isSaid = (one?: EntryKind): one is What => WHATS.some((what) => what === one);
    const whats = kind === undefined ? WHATS : isSaid(kind) ? [kind] : [];
    const [prompts, moments, notes, said] = await Promise.all([
      kind === 'moment' || kind === 'note' || isSaid(kind)
        ? none
        : walk(reading.objectStore('prompts').index(rareName), rareStart, query, (row) => isAskedFor({ type: 'prompt', ...row }, query)),
      kind === undefined || kind === 'moment' ? walk(reading.objectStore('moments').index(name), start, query) : none,
      kind === undefined || kind === 'note' ? walk(reading.objectStore('notes').index(name), start, query) : none,
      Promise.all(whats.map((what) => walkSaid(reading.objectStore('said').index('what-day'), what, query))),
    ]);
    return pageOf(entriesOf({ prompts, moments, notes, said: said.flat() }), query.limit);
  });
}

/** The index in which prompts of a kind that may be rare lie together, so that not all others are read to find them. */
function wayToRare({ kind }: EntryQuery): ['outcome-when' | 'kind-when', string] | undefined {
  if (kind === 'refused') return ['outcome-when', kind];
  return kind === 'edit' || kind === 'regeneration' ? ['kind-when', kind] : undefined;
}

type Row = { id: string; day: string; minute: number };
type Cursor<T> = {
  value: T;
  primaryKey: string;
  continue(): Promise<Cursor<T> | null>;
  continuePrimaryKey(key: unknown, primaryKey: string): Promise<Cursor<T> | null>;
};
/** An index whose keys are `start`, then day and minute. */
type Way<T> = { openCursor(range: IDBKeyRange, direction: 'prev'): Promise<Cursor<T> | null> };

/** Newest first: one row more than the page can show, so that it is known whether there are more. */
async function walk<T extends Row>(way: Way<T>, start: readonly string[], query: EntryQuery, isWanted = (_row: T) => true): Promise<T[]> {
  const found: T[] = [];
  let cursor = await openBelow(way, start, query);
  while (cursor && found.length <= query.limit) {
    if (isWanted(cursor.value)) found.push(cursor.value);
    if (found.length <= query.limit) cursor = await cursor.continue();
  }
  return found;
}

/** A cursor on the newest row of the days asked for that comes after the last one shown. */
async function openBelow<T extends Row>(way: Way<T>, start: readonly string[], { before, from = '', to = AFTER_ALL }: EntryQuery) {
  const place = before && before.day <= to ? before : undefined;
  if (from > (place?.day ?? to)) return null;
  const end = place ? [place.day, place.minute] : [to, AFTER_ALL];
  let cursor = await way.openCursor(IDBKeyRange.bound([...start, from], [...start, ...end]), 'prev');
  const isAtPlace = () => cursor?.value.day === place?.day && cursor?.value.minute === place?.minute;
  // Rows of one minute lie in the order of their ids.
  if (cursor && place && isAtPlace() && cursor.primaryKey > place.id)
    cursor = await cursor.continuePrimaryKey([...start, ...end], place.id);
  return cursor && place && isAtPlace() && cursor.primaryKey === place.id ? cursor.continue() : cursor;
}

type Days = { openCursor(range: IDBKeyRange, direction: 'prev'): Promise<SaidCursor | null> };
type SaidCursor = { value: Said; continue(): Promise<SaidCursor | null> };

/** What was said of one kind, day by day from the newest: within a day it lies in no order, so each is read to its end. */
async function walkSaid(way: Days, what: What, query: EntryQuery): Promise<Said[]> {
  const { before, from = '', to = AFTER_ALL, limit } = query;
  const last = before && before.day < to ? before.day : to;
  if (from > last) return [];
  const found: Said[] = [];
  let cursor = await way.openCursor(IDBKeyRange.bound([what, from], [what, last]), 'prev');
  while (cursor && (found.length <= limit || cursor.value.day === found.at(-1)?.day)) {
    const entry = { type: what, ...cursor.value } as SaidEntry;
    if (isAskedFor(entry, query) && (!before || newestFirst(before, placeOf(entry)) < 0)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
