/** What every part of the page for mending is given. */
import { hostsOf } from '../../lib/services/hosts.ts';
import { knownServices, namesOf } from '../../lib/services/known.ts';
import { readableHost } from '../../lib/services/typed-host.ts';
import type { Given } from '../settings/given.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { At, Mending } from './props.ts';

export type MendGiven = Pick<Given, 'agreement' | 'choices' | 'health' | 'services'> & { mending: Mending };

/** What a service is called. */
export function nameOf({ services, choices }: Pick<MendGiven, 'services' | 'choices'>, service: string): string {
  return wordFor(namesOf(services, choices.ownRules), service);
}

/** Where a service is, by what is known of it and what the person typed. */
export function whereIs({ choices }: Pick<MendGiven, 'choices'>, service: string): At {
  const known = knownServices(choices).filter(({ id }) => id === service);
  return { hosts: [...new Set(known.flatMap(hostsOf))], named: known.some(({ group }) => group === 'own-host') };
}

/** Hosts in their own letters. */
export function readable(hosts: readonly string[]): string[] {
  return hosts.map(readableHost);
}
