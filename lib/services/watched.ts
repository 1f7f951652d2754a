/** Which pages are watched and how: all that a script on a chat page is told. */
import { type AddressPattern, matchesAddress, parseAddressPattern, toMatchPatterns } from './address-pattern.ts';
import type { Service } from './service.ts';
import { WATCH_RULES } from './watch-rules.ts';

/** Where a script of ours runs: the pages of a service as address patterns. */
export type ScriptPages = { service: string; pages: readonly string[]; inFrames: boolean };

/** One watched service, with the selectors of its parts. */
export type Watched = ScriptPages & {
  composer: readonly string[];
  send: readonly string[];
  message: readonly string[];
  writing: readonly string[];
};

/** True where the page of a service can tell of prompts. */
export function canWatch(service: string): boolean {
  return service in WATCH_RULES;
}

/** What is needed to watch those of `services` whose page can tell. */
export function watchedOf(services: readonly Service[]): Watched[] {
  return services.flatMap(({ id, pages }) => {
    const rule = WATCH_RULES[id];
    if (!rule) return [];
    const { composer, send, message, writing, inFrames = false } = rule;
    return [{ service: id, pages, inFrames, composer, send, message, writing }];
  });
}

/** The match patterns of the pages on which the script runs. */
export function matchesOf({ pages }: ScriptPages): string[] {
  return [...new Set(pages.flatMap((page) => toMatchPatterns(parseAddressPattern(page))))];
}

/** Finds what is watched at an address. Most services stay one page while their address changes, so it is asked each time. */
export function createWatchedFinder<P extends Pick<ScriptPages, 'pages'>>(watched: readonly P[]): (address: string) => P | null {
  const parsed = watched.map((each) => ({ each, patterns: each.pages.map(parseAddressPattern) }));
  return (address) => {
    const url = URL.parse(address);
    const fits = (pattern: AddressPattern) => url !== null && matchesAddress(pattern, url);
    return parsed.find(({ patterns }) => patterns.some(fits))?.each ?? null;
  };
}
