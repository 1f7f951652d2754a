/** Which hosts a service is on, and the match patterns the browser is asked for and filtered by. */
import { type AddressPattern, parseAddressPattern, toMatchPatterns } from './address-pattern.ts';
import type { Service } from './service.ts';

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
