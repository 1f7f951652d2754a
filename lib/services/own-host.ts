/** Software that people run themselves: they name the host, and its record is made for exactly that host. */
import type { Service } from './service.ts';

/**
 * A record whose addresses begin with `{host}`. It has no id and no operator, so that it can never stand in the
 * catalogue as it is: `serviceAt` gives the service it is at one host.
 */
export type SelfHosted = { software: string } & Omit<Service, 'id' | 'operator'>;

/** A host that a person named, and what runs there. */
export type OwnHost = { software: string; host: string };

/**
 * The service that `record` is at `host`, and at no other. Its id is the software's: a host is never part of what is
 * stored. Who runs it is not known, so the host stands in the operator's place. Throws a RangeError, without
 * quoting it, on anything that is not one exact host (see `isExactHost`).
 *
 * Any port is meant, as the browser's permissions mean any; http is meant too where the host is of this machine or of
 * the network around it.
 */
export function serviceAt({ software, ...record }: SelfHosted, host: string): Service {
  const place = placeAt(host);
  return {
    ...record,
    id: software,
    operator: host,
    pages: record.pages.map((page) => page.replace('{host}', place)),
    requests: record.requests.map((rule) => ({
      ...rule,
      address: rule.address.replace('{host}', place),
      examples: rule.examples.map((example) => example.replace('{host}', host)),
    })),
    lookAlikes: record.lookAlikes.map((lookAlike) => ({ ...lookAlike, example: lookAlike.example.replace('{host}', host) })),
  };
}

/** How a pattern begins that means one exact host that a person named. Throws a RangeError on anything else. */
export function placeAt(host: string): string {
  if (!isExactHost(host)) throw new RangeError('not one exact host name');
  return isNearHost(host) ? `*://${host}:*` : `${host}:*`;
}

const NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/**
 * Whether a text is one exact host as match patterns of both browsers can name it: a full host name, `localhost` or an
 * IPv4 address, in lower case. No port, path, user, wildcard or IPv6 address, no letters outside ASCII, and no other
 * way to write the same host.
 */
export function isExactHost(text: string): boolean {
  if (!NAME.test(text) || !(text.includes('.') || text === 'localhost')) return false;
  return URL.parse(`https://${text}/`)?.hostname === text;
}

/** Names that never leave the network around the machine. */
const NEAR_ENDINGS = ['.localhost', '.local', '.lan', '.internal', '.home.arpa'];

/** Whether an exact host is this machine or of the private network around it, where https is seldom to be had. */
export function isNearHost(host: string): boolean {
  if (host === 'localhost' || NEAR_ENDINGS.some((ending) => host.endsWith(ending))) return true;
  const [first = 0, second = 0, ...rest] = host.split('.').map(Number);
  if (rest.length !== 2 || !/^[\d.]+$/.test(host)) return false;
  return (
    first === 127 ||
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  );
}
