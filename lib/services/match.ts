/** From an address to a service: which rule a request is of, which service a page belongs to. */
import { type AddressPattern, matchesAddress, parseAddressPattern } from './address-pattern.ts';
import type { RequestRule, Service } from './service.ts';

export type RequestMatch = { service: string; rule: RequestRule };

export interface Matcher {
  /** The rule a request is of, if any. The address is looked at and not kept. */
  request(method: string, address: string): RequestMatch | undefined;
  /** The service whose page this is, if any. */
  page(address: string): string | undefined;
}

/** Reads the patterns of `services` once; matching is then a comparison of segments. */
export function createMatcher(services: readonly Service[]): Matcher {
  const rules = new Map<string, { service: string; rule: RequestRule; pattern: AddressPattern }[]>();
  const pages = new Map<string, { service: string; pattern: AddressPattern }[]>();
  for (const service of services) {
    for (const rule of service.requests) {
      const pattern = parseAddressPattern(rule.address);
      append(rules, pattern.host, { service: service.id, rule, pattern });
    }
    for (const page of service.pages) {
      const pattern = parseAddressPattern(page);
      append(pages, pattern.host, { service: service.id, pattern });
    }
  }
  return {
    request(method, address) {
      const url = URL.parse(address);
      const found = url && rules.get(url.hostname)?.find(({ rule, pattern }) => rule.method === method && matchesAddress(pattern, url));
      return found ? { service: found.service, rule: found.rule } : undefined;
    },
    page(address) {
      const url = URL.parse(address);
      return url ? pages.get(url.hostname)?.find(({ pattern }) => matchesAddress(pattern, url))?.service : undefined;
    },
  };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
