/** Saying something of turns, and taking it back: what is tapped is kept at once. */
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { Moment } from '../../lib/recording/record.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import { type TagList, withTag } from '../../lib/reflection/tags.ts';

/** What was said of a turn, or that nothing was. */
export function taggedOf({ id, day, service }: Pick<Moment, 'id' | 'day' | 'service'>, said: readonly Tagged[]): Tagged {
  return said.find((row) => row.id === id) ?? { what: 'tags', id, day, service };
}

export function tagger(notebook: Notebook, turns: readonly Tagged[], kept: () => void) {
  const say = (next: (turn: Tagged) => Tagged) => void notebook.say(turns.map(next)).then(kept);
  return {
    setTag: (list: TagList, tag: string, on: boolean) => say((turn) => withTag(turn, list, tag, on)),
    setRelied: (on: boolean) =>
      say(({ reliedOn: _, ...turn }) => ({ ...turn, ...(on ? { reliedOn: true as const } : {}), corrected: (turn.corrected ?? 0) + 1 })),
  };
}
