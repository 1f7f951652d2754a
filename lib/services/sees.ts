/** Which services' prompts can be told: by their requests, or by their page where it is watched. */
import { CATALOGUE } from './catalogue.ts';
import { seesOf } from './service.ts';

const PRESENCE_ONLY = new Set(CATALOGUE.filter((service) => seesOf(service) === 'presence').map(({ id }) => id));

/** False where requests tell only of turns and time. */
export function requestsTell(service: string): boolean {
  return !PRESENCE_ONLY.has(service);
}

/** False where only turns and time of a service can be known. */
export function seesPrompts(service: string, watched: readonly string[]): boolean {
  return requestsTell(service) || watched.includes(service);
}
