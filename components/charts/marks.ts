/** Which colour and which stitch a service has: both, so that either alone is enough to read by. */

export type Shape = 'straight' | 'slanted' | 'cross' | 'dot' | 'double';
export type Mark = { shape: Shape; colour: string };

const SHAPES: readonly Shape[] = ['straight', 'slanted', 'cross', 'dot', 'double'];
const COLOURS = ['indigo', 'moss', 'ochre', 'plum', 'slate', 'thread'] as const;

/** `order` is fixed for a person, so that a service keeps its stitch from week to week. Thirty services differ. */
export function markOf(order: readonly string[], service: string): Mark {
  const at = Math.max(0, order.indexOf(service));
  return { shape: SHAPES[at % SHAPES.length] ?? 'straight', colour: COLOURS[at % COLOURS.length] ?? 'indigo' };
}

/** `known` first, as it stands; then services met for the first time, in the order they are met. */
export function orderOf(known: readonly string[], met: Iterable<string>): readonly string[] {
  return [...new Set([...known, ...met])];
}
