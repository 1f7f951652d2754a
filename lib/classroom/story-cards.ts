/** The sixteen story cards: what each is about, as a tag. Their sentences are in `language`, in this order. */
import type { TAGS } from '../reflection/tags.ts';

export type StoryCard = {
  /** As it is printed on the card. */
  number: number;
  purpose: (typeof TAGS.purpose)[number];
  /** A class can do without it; said to the teacher alone. */
  optional?: true;
};

const PURPOSES: readonly StoryCard['purpose'][] = [
  ...(['lookup', 'write', 'learn', 'people', 'company', 'plan', 'admin', 'ideas'] as const),
  ...(['translate', 'howto', 'play', 'lookup', 'media', 'code', 'plan', 'ideas'] as const),
];

export const STORY_CARDS: readonly StoryCard[] = PURPOSES.map((purpose, at) => ({
  number: at + 1,
  purpose,
  ...(purpose === 'company' ? { optional: true } : {}),
}));
