/** What is kept of an address that is looked at to learn from it: its host and the shape of its path, as a pattern. */
import { placeAt } from './own-host.ts';
import { isOfWords } from './path-words.ts';

/** Longer paths are of files, not of programs. */
const MOST_SEGMENTS = 20;

/**
 * The pattern of an address at one of `hosts`: each part of its path that is not made of known words is a `*`, and the
 * query is gone. Null for any other address. `named`: at hosts that a person named any port is meant.
 */
export function shapeOf(address: string, hosts: readonly string[], named: boolean): string | null {
  const url = URL.parse(address);
  if (url === null || !hosts.includes(url.hostname)) return null;
  const segments = url.pathname.slice(1).split('/');
  if (segments.length > MOST_SEGMENTS) return null;
  const place = named ? placeAt(url.hostname) : url.hostname;
  return `${place}/${segments.map((segment) => (isOfWords(segment) ? segment : '*')).join('/')}`;
}
