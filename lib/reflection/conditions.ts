/** What was said of the turns of a span, in counts: purposes, circumstances, other ways, what stood in the way. */
import type { Tagged } from '../recording/said.ts';
import { isDescribed, type TagList, tagsOf } from './tags.ts';

export type Conditions = {
  /** Turns that something was said of; those of which who decided was said; of these, required or built in. */
  described: number;
  decided: number;
  imposed: number;
  /** Whether any of them was not the person's own choice. */
  notMine: boolean;
};

export function conditionsOf(tagged: readonly Tagged[]): Conditions {
  const decided = tagged.filter(({ decidedBy }) => decidedBy !== undefined);
  const imposed = decided.filter(({ decidedBy }) => decidedBy === 'required' || decidedBy === 'builtin');
  const notMine = decided.some(({ decidedBy }) => decidedBy !== 'me');
  return { described: tagged.filter(isDescribed).length, decided: decided.length, imposed: imposed.length, notMine };
}

/** How often each tag of a list was chosen, the most often first. */
export function countTags(tagged: readonly Tagged[], list: TagList): { tag: string; turns: number }[] {
  const counts = new Map<string, number>();
  for (const row of tagged) for (const tag of tagsOf(row, list)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, turns]) => ({ tag, turns })).sort((a, b) => b.turns - a.turns || (a.tag < b.tag ? -1 : 1));
}
