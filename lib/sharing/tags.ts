/** What a turn was for, as far as a group may hear of it. The one place where tags enter what is shared. */

/** `private` is not among them: what a person would rather not say has no id here that a card could hold. */
export const PURPOSES = [
  ...(['learn', 'lookup', 'howto', 'write', 'rework', 'translate', 'shorten', 'code', 'ideas', 'plan', 'people', 'admin'] as const),
  ...(['media', 'health', 'company', 'feelings', 'play', 'tryout', 'nopurpose', 'other'] as const),
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Their lines start unticked. */
export const SENSITIVE: ReadonlySet<string> = new Set<Purpose>(['health', 'company', 'feelings']);

/** How often each was given in the days of a card, where the record knows: tags are noted by nobody yet. */
export type TagCounts = ReadonlyMap<Purpose, number>;
export const NO_TAGS: TagCounts = new Map();
