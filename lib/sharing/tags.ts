/** What turns were for, as far as a group may hear of it. The one place where tags enter what is shared. */
import type { Tagged } from '../recording/said.ts';
import { countTags } from '../reflection/conditions.ts';
import { TAGS } from '../reflection/tags.ts';

export type Purpose = Exclude<(typeof TAGS.purpose)[number], 'private'>;

/** What a person would rather not say has no id here that a card could hold. */
export const PURPOSES = TAGS.purpose.filter((tag): tag is Purpose => tag !== 'private');

/** Their lines start unticked. */
export const SENSITIVE: ReadonlySet<string> = new Set<Purpose>(['health', 'company', 'feelings']);

/** Of how many turns each was said. */
export type TagCounts = ReadonlyMap<string, number>;

/** Turns that a person relies on are in no card. */
export function purposesIn(tagged: readonly Tagged[]): TagCounts {
  const told = tagged.filter(({ reliedOn }) => reliedOn !== true);
  return new Map(countTags(told, 'purpose').map(({ tag, turns }) => [tag, turns]));
}
