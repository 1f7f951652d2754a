/** Sentences with named slots: `{turns}`, or `{turns|once}` where the language has its own word for the value. */

export type Slot = { slot: string; shown?: string };

const SLOT = /\{(\w+)(?:\|([^}]*))?\}/g;

/** A sentence cut at its slots, in order; the rest is text. */
export function cutAtSlots(sentence: string): readonly (string | Slot)[] {
  const parts: (string | Slot)[] = [];
  let end = 0;
  for (const match of sentence.matchAll(SLOT)) {
    if (match.index > end) parts.push(sentence.slice(end, match.index));
    const [, slot = '', shown] = match;
    parts.push(shown === undefined ? { slot } : { slot, shown });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) parts.push(sentence.slice(end));
  return parts;
}

/** A sentence as plain text. A slot nobody filled stays visible, so that it is found. */
export function fillSlots(sentence: string, values: Readonly<Record<string, string>>): string {
  return cutAtSlots(sentence)
    .map((part) => (typeof part === 'string' ? part : (part.shown ?? values[part.slot] ?? `{${part.slot}}`)))
    .join('');
}
