/** Which services' prompts can be told from requests. */
import { CATALOGUE } from './catalogue.ts';
import { seesOf } from './service.ts';

const PRESENCE_ONLY = new Set(CATALOGUE.filter((service) => seesOf(service) === 'presence').map(({ id }) => id));

/** False where only turns and time of a service can be known. */
export function seesPrompts(service: string): boolean {
  return !PRESENCE_ONLY.has(service);
}
