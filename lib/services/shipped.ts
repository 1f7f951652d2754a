/** What was shipped of each service that tells of prompts, with its evidence: requests, and how its page shows it. */
import { CATALOGUE } from './catalogue.ts';
import { hostsOf } from './hosts.ts';
import { SELF_HOSTED } from './self-hosted.ts';
import type { RequestRule, Service, WatchRule } from './service.ts';
import { WATCH_RULES } from './watch-rules.ts';

export type CatalogueEntry = {
  service: string;
  /** The day it was last held against its evidence. */
  reviewed: string;
  requests: readonly Omit<RequestRule, 'method' | 'examples'>[];
  page: WatchRule | null;
};

export function shippedCatalogue(): CatalogueEntry[] {
  const entryOf = (service: string, { requests, reviewed }: Pick<Service, 'requests' | 'reviewed'>): CatalogueEntry => ({
    service,
    reviewed,
    requests: requests.map(({ method: _method, examples: _examples, ...rule }) => rule),
    page: WATCH_RULES[service] ?? null,
  });
  return [...CATALOGUE.map((each) => entryOf(each.id, each)), ...SELF_HOSTED.map((each) => entryOf(each.software, each))];
}

/** The hosts of a shipped service; where a person names them, `{host}`. */
export function shippedHostsOf(id: string): string[] {
  const service = CATALOGUE.find((each) => each.id === id);
  return service ? hostsOf(service) : SELF_HOSTED.some(({ software }) => software === id) ? ['{host}'] : [];
}

/** The hosts that the requests of an entry are of. */
export function requestHostsOf({ requests }: Pick<CatalogueEntry, 'requests'>): string[] {
  return requests.map(({ address }) => (address.startsWith('{host}/') ? '{host}' : (address.split(/[/:[?]/)[0] ?? '')));
}
