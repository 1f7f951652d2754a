/** Which services' prompts can be told: by their requests, or by their page where it is watched. */
import { inForce } from './amend.ts';
import { CATALOGUE } from './catalogue.ts';
import { isOwnService, type Own } from './rule-set.ts';
import { seesOf } from './service.ts';

const PRESENCE_ONLY = new Set(CATALOGUE.filter((service) => seesOf(service) === 'presence').map(({ id }) => id));

/** What was taught, as far as it is known where it is asked. */
export type Taught = Partial<Pick<Own, 'ownRules' | 'update'>>;

/** False where requests tell only of turns and time. */
export function requestsTell(service: string, { ownRules = [], update = null }: Taught = {}): boolean {
  const taught = [...ownRules, ...(inForce(update)?.rules ?? [])].filter((rules) => rules.service === service);
  if (taught.some(({ requests }) => requests.length > 0)) return true;
  // What was seen of a service of one's own that was withdrawn was seen all the same.
  return !PRESENCE_ONLY.has(service) && !(isOwnService(service) && taught.length > 0);
}

/** False where only turns and time of a service can be known. */
export function seesPrompts(service: string, known: Taught & { watched: readonly string[] }): boolean {
  return requestsTell(service, known) || known.watched.includes(service);
}
