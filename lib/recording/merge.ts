/** Two records become one: a saved copy and what is here, or the records of two computers. Nothing is counted twice. */
import type { Archive } from './archive.ts';
import type { Rows } from './figures.ts';
import { beyond, mergeDays } from './merge-days.ts';
import { canonical, mergeGap, mergeMoment, mergeNote, mergePrompt, mergeSaid } from './merge-rows.ts';
import { counted } from './moment.ts';
import type { Moment, Prompt } from './record.ts';
import { saidKey } from './said.ts';

/** Everything that either record holds: the same whichever comes first, however often, and in whatever order. */
export function mergeRecords(a: Rows, b: Rows): Rows {
  const prompts = mergeById(a.prompts, b.prompts, mergePrompt);
  const moments = mergeMoments(a, b, prompts);
  return {
    prompts,
    moments,
    days: mergeDays(a, b, { prompts, moments }),
    gaps: mergeById(a.gaps, b.gaps, mergeGap),
    notes: mergeById(a.notes, b.notes, mergeNote),
    said: mergeById(a.said, b.said, mergeSaid, saidKey),
  };
}

/** The rows of a saved copy. A gap had lasted at most until then: how it went on, the copy cannot know. */
export function recordOf({ savedAt, prompts, moments, days, gaps, notes, said }: Archive): Rows {
  const at = Date.parse(savedAt);
  const ended = gaps.map((gap) => (gap.from === undefined ? gap : { ...gap, to: Math.min(gap.to ?? at, Math.max(gap.from, at)) }));
  return { prompts, moments, days, gaps: ended, notes, said };
}

/** The rows of `after` that were not in `before`, or not like that. */
export function changedRows<T extends object>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Set(before.map(canonical));
  return after.filter((row) => !known.has(canonical(row)));
}

/** Rows of both, one a name. */
export function mergeById<T extends { id: string }>(
  a: readonly T[],
  b: readonly T[],
  merge: (a: T, b: T) => T,
  nameOf = ({ id }: T): string => id,
): T[] {
  const rows = new Map<string, T>();
  for (const row of [...a, ...b]) rows.set(nameOf(row), merge(rows.get(nameOf(row)) ?? row, row));
  return [...rows.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** Turns with their prompts counted anew; prompts that are no longer kept singly are not forgotten. */
function mergeMoments(a: Rows, b: Rows, prompts: readonly Prompt[]): Moment[] {
  const here = countByMoment(prompts);
  const kept = new Map<string, number>();
  for (const copy of [a, b]) {
    const own = countByMoment(copy.prompts);
    for (const { id, prompts: n } of copy.moments) kept.set(id, Math.max(kept.get(id) ?? 0, beyond(n, own.get(id) ?? 0)));
  }
  return mergeById(a.moments, b.moments, mergeMoment).map((moment) => {
    return counted({ ...moment, prompts: Math.max(here.get(moment.id) ?? 0, kept.get(moment.id) ?? 0) });
  });
}

function countByMoment(prompts: readonly Prompt[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { moment } of prompts) if (moment !== undefined) counts.set(moment, (counts.get(moment) ?? 0) + 1);
  return counts;
}
