/** Holds the record against the practice services' own log, prompt by prompt, and its sums against its rows. */

import type { Page } from '../browsers/launch.ts';
import type { PracticeEntry } from '../practice/journal.ts';
import { eventually, readStores, type Stored } from '../stories/story.ts';
import type { Outcome } from './drill.ts';

type Row = Stored['prompts'][number] & { id: string; at: number };

/** A browser and a practice service on one computer agree on the time, but not to the millisecond. */
const PLAY_MS = 1500;

export type Compared = { events: number; missing: PracticeEntry[]; extra: Row[]; wrong: number };

const isActOf = (kind: string) => (kind === 'regeneration' ? 'regeneration' : 'prompt');

/** Acts that a practice service got and did not refuse. */
export function actsIn(log: readonly PracticeEntry[]): PracticeEntry[] {
  return log.filter(
    ({ kind, status, service }) =>
      ['prompt', 'edit', 'regeneration'].includes(kind) && status < 300 && service !== null && service !== 'unrelated-site',
  );
}

export function compare(log: readonly PracticeEntry[], stored: Stored): Compared {
  const acts = actsIn(log);
  const rows = (stored.prompts as Row[]).filter(({ outcome }) => outcome !== 'refused').sort((a, b) => a.at - b.at);
  const left = new Set(acts);
  // Each row takes, of the acts it can be, the one that ends first: no other choice leaves fewer over.
  const extra = rows.filter((row) => {
    const fits = [...left].filter((act) => isThat(act, row));
    const taken = fits.sort((a, b) => (a.endedAt ?? Infinity) - (b.endedAt ?? Infinity) || a.at - b.at)[0];
    if (taken) left.delete(taken);
    return !taken;
  });
  return { events: acts.length, missing: [...left], extra, wrong: wrongSums(stored) };
}

function isThat(act: PracticeEntry, row: Row): boolean {
  if (act.service !== row.service || isActOf(act.kind) !== isActOf(row.kind)) return false;
  return row.at >= act.at - PLAY_MS && row.at <= (act.endedAt ?? Number.POSITIVE_INFINITY) + PLAY_MS;
}

/** Day rows and turns that are not what the single rows add up to, counted here and not by the extension's own code. */
export function wrongSums({ prompts, moments, days }: Stored): number {
  const sums = new Map<string, number>();
  const add = (key: string, n: number) => sums.set(key, (sums.get(key) ?? 0) + n);
  const isPrompt = ({ kind, outcome }: { kind: string; outcome: string }) => kind !== 'regeneration' && outcome !== 'refused';
  for (const row of prompts) if (isPrompt(row)) add(`${row.day} ${row.service} prompts`, 1);
  for (const { day, service, counted } of moments as (Stored['moments'][number] & { day: string })[])
    add(`${day} ${service} turns`, counted);
  for (const row of days) for (const what of ['prompts', 'turns'] as const) add(`${row.day} ${row.service} ${what}`, -row[what]);
  const byMoment = new Map<string, number>();
  for (const { moment } of prompts as { moment?: string }[]) if (moment) byMoment.set(moment, (byMoment.get(moment) ?? 0) + 1);
  const turns = (moments as (Stored['moments'][number] & { id: string })[]).filter(({ id, prompts: n }) => (byMoment.get(id) ?? 0) !== n);
  return [...sums.values()].filter((difference) => difference !== 0).length + turns.length;
}

/** Reads the record until nothing is missing and every answer has ended, or `timeoutMs` is over; then compares. */
export async function settle(page: Page, log: () => readonly PracticeEntry[], timeoutMs = 15_000): Promise<Compared & { stored: Stored }> {
  const read = async () => {
    const stored = await readStores(page);
    return { ...compare(log(), stored), stored };
  };
  const isOver = ({ missing, stored }: Awaited<ReturnType<typeof read>>) =>
    missing.length === 0 && stored.prompts.every(({ outcome }) => outcome !== 'open' && outcome !== 'begun');
  return eventually(read, isOver, timeoutMs);
}

export function outcomeOf({ events, missing, extra, wrong }: Compared, note?: string): Outcome {
  return { events, lost: missing.length, double: extra.length, wiped: 0, wrong, ...(note === undefined ? {} : { note }) };
}
