/** Runs a language's typography over all of its sentences, so that none is typed with special characters. */

/** Returns the same tree with `set` applied to every string, and to what every function returns. */
export function typeset<T>(words: T, set: (text: string) => string): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return set(node);
    if (typeof node === 'function') return (...slots: unknown[]) => walk(node(...slots));
    if (Array.isArray(node)) return node.map(walk);
    if (node !== null && typeof node === 'object') {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
    }
    return node;
  };
  return walk(words) as T;
}
