/** The rules for asking in their order, in the parts that a stitch keeps apart. */

export const ASKING_PARTS = [
  ['pause', 'pause-on', 'often', 'apart', 'delay', 'focus', 'pause-helpers'],
  ['check', 'day', 'week'],
  ['look', 'presenting', 'easy', 'skips', 'rotation', 'heavier'],
  ['rely', 'keep'],
] as const;

export type AskingRuleId = (typeof ASKING_PARTS)[number][number];

/** The id of a rule's heading, which is its address after the `#`. */
export function askingPlace(id: AskingRuleId): string {
  return `asking/${id}`;
}
