/** Asks the browser for exactly the hosts a person chose, and gives them back. */
import browser from 'webextension-polyfill';
import { CATALOGUE } from '../services/catalogue.ts';
import { originsOf } from '../services/hosts.ts';

const KNOWN = new Set(CATALOGUE.flatMap(originsOf));

/** Throws when an origin is not one exact host of the catalogue: a wildcard host can never be asked for. */
export function assertExact(origins: readonly string[]): void {
  for (const origin of origins) if (!KNOWN.has(origin)) throw new RangeError(`not a host of a known service: ${origin}`);
}

/** Must be called straight from a click. Resolves to whether the browser, or the person, said yes. */
export async function askFor(services: readonly string[]): Promise<boolean> {
  const origins = originsOfServices(services);
  assertExact(origins);
  return origins.length === 0 || browser.permissions.request({ origins });
}

/** Gives back every host that none of `services` needs. */
export async function giveBackAllBut(services: readonly string[]): Promise<void> {
  const kept = new Set(originsOfServices(services));
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !kept.has(origin));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}

/** Those of `services` whose hosts the browser does not, or no longer, let us see. */
export async function withdrawnOf(services: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(services.map((service) => browser.permissions.contains({ origins: originsOfServices([service]) })));
  return services.filter((_, index) => !granted[index]);
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

function originsOfServices(services: readonly string[]): string[] {
  return CATALOGUE.filter(({ id }) => services.includes(id)).flatMap(originsOf);
}
