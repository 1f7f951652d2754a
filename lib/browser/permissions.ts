/** Asks the browser for exactly the hosts a person chose, and gives them back. */
import browser from 'webextension-polyfill';
import type { Permission } from '../recording/agreement.ts';
import type { Choices } from '../recording/choices.ts';
import { originsOf } from '../services/hosts.ts';
import { knownServices } from '../services/known.ts';
import type { Own } from '../services/rule-set.ts';

/** What is chosen, as far as it decides which hosts are needed. */
export type Chosen = Pick<Choices, 'services' | keyof Own>;

/** Throws on anything but one exact host: a wildcard can never be asked for. */
export function assertExact(origins: readonly string[]): void {
  for (const origin of origins) if (!/^https?:\/\/[a-z0-9.-]+\/\*$/.test(origin)) throw new RangeError('not one exact host');
}

/** Must be called straight from a click. Resolves to whether the browser, or the person, said yes. */
export async function askFor(chosen: Chosen): Promise<boolean> {
  const origins = originsOfServices(chosen);
  assertExact(origins);
  return origins.length === 0 || browser.permissions.request({ origins });
}

/** Gives back every host that nothing chosen needs. */
export async function giveBackAllBut(chosen: Chosen): Promise<void> {
  const kept = new Set(originsOfServices(chosen));
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !kept.has(origin));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}

/** Whether the browser lets each chosen service be seen; of software on hosts of one's own, each host. */
export function permissionsOf(chosen: Chosen): Promise<Permission[]> {
  const { services, ownHosts } = chosen;
  const contains = (named: Chosen) => browser.permissions.contains({ origins: originsOfServices(named) });
  const lines = services.flatMap((service): Promise<Permission>[] => {
    const own = ownHosts.filter(({ software }) => software === service);
    const ask = async (host: string | null, hosts: Chosen['ownHosts']) => {
      return { service, host, given: await contains({ ...chosen, services: [service], ownHosts: hosts }) };
    };
    return own.length === 0 ? [ask(null, [])] : own.map((each) => ask(each.host, [each]));
  });
  return Promise.all(lines);
}

/** Those of the chosen services of which some host is not, or no longer, let be seen. */
export async function withdrawnOf(chosen: Chosen): Promise<string[]> {
  const missing = (await permissionsOf(chosen)).filter(({ given }) => !given).map(({ service }) => service);
  return [...new Set(missing)];
}

/** Calls back when a permission was given or taken, here or in the browser's own settings. */
export function onPermissionChange(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Calls back when a permission was given. */
export function onPermissionGiven(given: () => void): void {
  browser.permissions.onAdded.addListener(given);
}

function originsOfServices(chosen: Chosen): string[] {
  return knownServices(chosen)
    .filter(({ id }) => chosen.services.includes(id))
    .flatMap(originsOf);
}
