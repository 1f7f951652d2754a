/** Which pages are watched and how: all that a script on a chat page is told. */
import { type AddressPattern, matchesAddress, parseAddressPattern, toMatchPatterns } from './address-pattern.ts';
import { inForce } from './amend.ts';
import type { Own, TaughtPage } from './rule-set.ts';
import type { Taught } from './sees.ts';
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

/** How the pages of a service tell: what the person taught first, then what the newest catalogue says. */
function pageRulesOf(service: string, { ownRules = [], update = null }: Taught): TaughtPage[] {
  const of = (rules: Own['ownRules']) => rules.flatMap((each) => (each.service === service && each.page ? [each.page] : []));
  const [newer] = of(inForce(update)?.rules ?? []);
  return [...of(ownRules), newer ?? WATCH_RULES[service] ?? []].flat();
}

/** True where the page of a service can tell of prompts. */
export function canWatch(service: string, taught: Taught = {}): boolean {
  return pageRulesOf(service, taught).length > 0;
}

/** What is needed to watch those of `services` whose page can tell. */
export function watchedOf(services: readonly Service[], taught: Taught = {}): Watched[] {
  return services.flatMap(({ id, pages }) => {
    const rules = pageRulesOf(id, taught);
    if (rules.length === 0) return [];
    const all = (part: 'composer' | 'send' | 'message' | 'writing') => [...new Set(rules.flatMap((rule) => rule[part]))];
    const parts = { composer: all('composer'), send: all('send'), message: all('message'), writing: all('writing') };
    return [{ service: id, pages, inFrames: rules.some(({ inFrames }) => inFrames === true), ...parts }];
  });
}

/** The match patterns of the pages on which the script runs. */
export function matchesOf({ pages }: ScriptPages): string[] {
  return [...new Set(pages.flatMap((page) => toMatchPatterns(parseAddressPattern(page))))];
}

/** Finds what is watched at an address. Most services stay one page while their address changes, so it is asked each time. */
export function createWatchedFinder<P extends Pick<ScriptPages, 'pages'>>(watched: readonly P[]): (address: string) => P | null {
  const parsed = watched.map((each) => ({ each, patterns: each.pages.map(parseAddressPattern) }));
  let last: { address: string; found: P | null } | null = null;
  return (address) => {
    if (last?.address === address) return last.found;
    const url = URL.parse(address);
    const fits = (pattern: AddressPattern) => url !== null && matchesAddress(pattern, url);
    last = { address, found: parsed.find(({ patterns }) => patterns.some(fits))?.each ?? null };
    return last.found;
  };
}
