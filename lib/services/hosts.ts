/** Which hosts a service is on, and the match patterns the browser is asked for and filtered by. */
import { parseAddressPattern, toMatchPatterns } from './address-pattern.ts';
import type { Service } from './service.ts';

/** Host names of a service: of its pages first, then of its requests. */
export function hostsOf(service: Service): string[] {
  const addresses = [...service.pages, ...service.requests.map(({ address }) => address)];
  return [...new Set(addresses.map((address) => parseAddressPattern(address).host))];
}

/** The permissions to ask for a service: one exact host each, never a wildcard host. */
export function originsOf(service: Service): string[] {
  return hostsOf(service).map((host) => `https://${host}/*`);
}

/** The filter of the request listener: only what may be a prompt wakes the background. */
export function requestFilters(services: readonly Service[]): string[] {
  return [...new Set(services.flatMap(({ requests }) => requests.flatMap(({ address }) => toMatchPatterns(parseAddressPattern(address)))))];
}

/** What a page shows of a service. */
export function toEntry(service: Service) {
  const { id, name, operator, group } = service;
  return { id, name, operator, group, hosts: hostsOf(service) };
}
