/** Every service that can be recognised now: the catalogue, and the hosts that a person named. */
import { CATALOGUE } from './catalogue.ts';
import { hostsOf, requestFilters } from './hosts.ts';
import { type OwnHost, type SelfHosted, serviceAt } from './own-host.ts';
import { SELF_HOSTED } from './self-hosted.ts';
import type { Service } from './service.ts';

/** The catalogue's services, then one for each host of one's own. */
export function knownServices(ownHosts: readonly OwnHost[]): Service[] {
  const own = ownHosts.flatMap(({ software, host }) => {
    const record = SELF_HOSTED.find((each) => each.software === software);
    return record ? [serviceAt(record, host)] : [];
  });
  return [...CATALOGUE, ...own];
}

/** Names by id: of the services given, and of software on hosts of one's own. */
export function namesOf(services: readonly { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries([...services.map(({ id, name }) => [id, name]), ...SELF_HOSTED.map(({ software, name }) => [software, name])]);
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

const ANY_HOST = 'any-host.localhost';

function atAnyHost(record: SelfHosted): Service {
  return serviceAt(record, ANY_HOST);
}
