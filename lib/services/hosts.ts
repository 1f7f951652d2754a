/** Which hosts a service is on, and the match patterns the browser is asked for and filtered by. */
import { type AddressPattern, parseAddressPattern, toMatchPatterns } from './address-pattern.ts';
import { type Service, seesOf } from './service.ts';
import { canWatch } from './watched.ts';

/** Host names of a service: of its pages first, then of its requests. */
export function hostsOf(service: Service): string[] {
  return [...new Set(addressesOf(service).map(({ host }) => host))];
}

/** The permissions to ask for a service: one exact host each, never a wildcard host. */
export function originsOf(service: Service): string[] {
  return [...new Set(addressesOf(service).flatMap(({ schemes, host }) => schemes.map((scheme) => `${scheme}//${host}/*`)))];
}

function addressesOf({ pages, requests }: Service): AddressPattern[] {
  return [...pages, ...requests.map(({ address }) => address)].map(parseAddressPattern);
}

/** The filter of the request listener: only what may be a prompt wakes the background. */
export function requestFilters(services: readonly Service[]): string[] {
  return [...new Set(services.flatMap(({ requests }) => requests.flatMap(({ address }) => toMatchPatterns(parseAddressPattern(address)))))];
}

/** What a page shows of a service. `watch`: whether its page is the only one to tell of prompts, a second sign, or none. */
export function toEntry(service: Service) {
  const { id, name, operator, group, asksApart } = service;
  const seesPrompts = seesOf(service) === 'prompts';
  const watch = canWatch(id) ? (seesPrompts ? ('also' as const) : ('only' as const)) : null;
  return { id, name, operator, group, hosts: hostsOf(service), seesPrompts, watch, opens: asksApart ?? null };
}
