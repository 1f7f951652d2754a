/** Every service that can be recognised now: the catalogue, the hosts that a person named, and what they taught. */
import { mended, ownServices, updated } from './amend.ts';
import { CATALOGUE } from './catalogue.ts';
import { hostsOf, requestFilters } from './hosts.ts';
import { type SelfHosted, serviceAt } from './own-host.ts';
import type { Own, RuleSet } from './rule-set.ts';
import { SELF_HOSTED } from './self-hosted.ts';
import type { Service } from './service.ts';

/** The catalogue's services, one for each host of one's own, then those of one's own. */
export function knownServices({ ownHosts, ownRules, update }: Own): Service[] {
  const hosted = ownHosts.flatMap(({ software, host }) => {
    const record = SELF_HOSTED.find((each) => each.software === software);
    return record ? [serviceAt(updated(record, update), host)] : [];
  });
  const shipped = [...CATALOGUE.map((service) => updated(service, update)), ...hosted];
  return [...shipped.map((service) => mended(service, ownRules)), ...ownServices(ownRules)];
}

/** Names by id: of the services given, of software on hosts of one's own, and of services of one's own. */
export function namesOf(services: readonly { id: string; name: string }[], ownRules: readonly RuleSet[] = []): Record<string, string> {
  const software = SELF_HOSTED.map(({ software: id, name }) => [id, name]);
  const own = ownServices(ownRules).map(({ id, name }) => [id, name]);
  return Object.fromEntries([...services.map(({ id, name }) => [id, name]), ...software, ...own]);
}

/** True for a host of the catalogue, which needs not be named. */
export function isOfCatalogue(host: string): boolean {
  return CATALOGUE.some((service) => hostsOf(service).includes(host));
}

/**
 * The filter of the request listener, for the catalogue and for every host that may have been named: a listener has to
 * be there before the choices can be read, and the browser tells it only of hosts that were granted.
 */
export function allRequestFilters(): string[] {
  return [...requestFilters(CATALOGUE), ...requestFilters(SELF_HOSTED.map(atAnyHost)).map((filter) => filter.replace(ANY_HOST, '*'))];
}

/** The filter where requests were taught, of which no more is known beforehand than that their host is granted. */
export const ANY_REQUEST: readonly string[] = ['https://*/*', 'http://*/*'];

/** Whether there are requests to hear that `allRequestFilters` may not let through. */
export function hasTaughtRequests({ ownRules, update }: Pick<Own, 'ownRules' | 'update'>): boolean {
  return [...ownRules, ...(update?.rules ?? [])].some(({ requests }) => requests.length > 0);
}

const ANY_HOST = 'any-host.localhost';

function atAnyHost(record: SelfHosted): Service {
  return serviceAt(record, ANY_HOST);
}
