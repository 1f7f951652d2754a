/** What is wrong with a host that was typed for a service, in one sentence; null where it can be asked for. */
import type { Words } from '../../lib/language/en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { hostsOf } from '../../lib/services/hosts.ts';
import { isOfCatalogue, knownServices } from '../../lib/services/known.ts';
import type { Own } from '../../lib/services/rule-set.ts';
import { readableHost } from '../../lib/services/typed-host.ts';

/** `host`: the one exact host that `typed` names; null where it names none. */
export function hostObjection(typed: string, host: string | null, own: Own, { ownHosts }: Words): string | null {
  if (typed.trim() === '') return ownHosts.empty;
  if (host === null) return ownHosts.notAHost;
  const shown = { host: readableHost(host) };
  if (isOfCatalogue(host)) return fillSlots(ownHosts.inTheList, shown);
  const isThere = knownServices(own).some((service) => hostsOf(service).includes(host));
  return isThere ? fillSlots(ownHosts.already, shown) : null;
}
