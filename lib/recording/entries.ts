/** Entries as they are listed: newest first by the person's clock, of one service, one kind, some days, page by page. */

import type { Rows } from './figures.ts';
import type { Entry, EntryKind, EntryPlace, EntryQuery, SaidEntry } from './notebook.ts';

/** Every entry of the record, in no order. */
export function entriesOf({ prompts, moments, notes, said }: Pick<Rows, 'prompts' | 'moments' | 'notes' | 'said'>): Entry[] {
  return [
    ...prompts.map((row) => ({ type: 'prompt' as const, ...row })),
    ...moments.map((row) => ({ type: 'moment' as const, ...row })),
    ...notes.map((row) => ({ type: 'note' as const, ...row })),
    ...said.map((row) => ({ type: row.what, ...row }) as SaidEntry),
  ];
}

/** What an entry is listed as: a prompt that was refused is that before it is anything else. */
function kindOf(entry: Entry): EntryKind {
  if (entry.type !== 'prompt') return entry.type;
  return entry.outcome === 'refused' ? 'refused' : entry.kind;
}

/** Whether an entry is of the service and kind that a query is for. */
export function isAskedFor(entry: Entry, { service, kind }: Pick<EntryQuery, 'service' | 'kind'>): boolean {
  return (service === undefined || serviceOf(entry) === service) && (kind === undefined || kindOf(entry) === kind);
}

/** The service an entry is of, where it is of one. */
export function serviceOf(entry: Entry): string | undefined {
  return 'service' in entry ? entry.service : undefined;
}

/** Where an entry stands: what has no hour stands under all that has one. */
export function placeOf(entry: Entry): EntryPlace {
  return { day: entry.day, minute: 'minute' in entry ? entry.minute : NO_HOUR, id: entry.id };
}

const NO_HOUR = -1;

/** The order they are listed in; within a minute, by id. */
export function newestFirst(a: EntryPlace, b: EntryPlace): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (a.minute !== b.minute) return b.minute - a.minute;
  return a.id === b.id ? 0 : a.id < b.id ? 1 : -1;
}

/** One page of `found`, which holds all that can be on it and one more, where there is one. */
export function pageOf(found: readonly Entry[], limit: number): { entries: Entry[]; more: boolean } {
  const listed = [...found].sort((a, b) => newestFirst(placeOf(a), placeOf(b)));
  return { entries: listed.slice(0, limit), more: found.length > limit };
}
