/** How a service tells of prompts, beside what was shipped: a rule of the person's own, or of a newer catalogue. */
import { type AddressPattern, parseAddressPattern } from './address-pattern.ts';
import type { OwnHost } from './own-host.ts';
import type { RequestRule, WatchRule } from './service.ts';

/** A request that tells of a prompt; always a POST. */
export type TaughtRequest = Pick<RequestRule, 'id' | 'counts' | 'address' | 'answerTime' | 'mergeMs' | 'endsByAbort'>;

export type TaughtPage = Pick<WatchRule, 'composer' | 'send' | 'message' | 'writing' | 'inFrames'>;

export type RuleSet = {
  /** Id of a service of the catalogue, of software on a host of one’s own, or `own-…` for a service of one’s own. */
  service: string;
  /** What the person calls it; of a service of one’s own alone. */
  name?: string;
  /** The exact host that the person typed: where a service of one’s own is, or where another has moved to. */
  host?: string;
  requests: readonly TaughtRequest[];
  page: TaughtPage | null;
};

/** What a newer catalogue knows better than the shipped one, and up to which day it was held against its evidence. */
export type CatalogueUpdate = { day: string; rules: readonly RuleSet[] };

/** All that the known services are made from, beside what was shipped. */
export type Own = { ownHosts: readonly OwnHost[]; ownRules: readonly RuleSet[]; update: CatalogueUpdate | null };

export const RULE_LIMITS = { sets: 40, requests: 12, selectors: 12, address: 300, selector: 200, name: 60 };

const OWN = 'own-';

/** True for a service that is neither of the catalogue nor software that it knows. */
export function isOwnService(service: string): boolean {
  return service.startsWith(OWN);
}

/** The id of a service of one’s own; `random` is hexadecimal. It says nothing of the service, and is never given twice. */
export function ownServiceId(random: string): string {
  return `${OWN}${random.slice(0, 10)}`;
}

/** What makes an address too wide for a rule, or none of the pattern language; null where it may be one. */
export function faultOf(address: string): 'catch-all' | 'no-pattern' | null {
  const host = address.replace(/^\*:\/\//, '').split(/[/:[?]/)[0] ?? '';
  if (host.includes('*') || address.includes('<')) return 'catch-all';
  const pattern = address.length <= RULE_LIMITS.address && ALLOWED.test(address) ? parsed(address) : null;
  if (pattern === null) return 'no-pattern';
  return pattern.paths.every(isNarrow) ? null : 'catch-all';
}

const ALLOWED = /^[\w\-.*!$~/[\]:?=&%]+$/;

function parsed(address: string): AddressPattern | null {
  try {
    return parseAddressPattern(address);
  } catch {
    return null;
  }
}

/** A path that leaves its end open says at least two of its parts, any other at least one. */
function isNarrow(path: readonly string[]): boolean {
  const said = path.filter((segment) => segment.length > 1 && !segment.startsWith('*')).length;
  return said >= (path.at(-1) === '**' ? 2 : 1);
}

const SELECTOR = /^[\w\-.#/:()[\]="'*^$~>, ]+$/;

/** Whether a text is made of what selectors are made of. It can find an element by what the page calls it, never by what it says. */
export function isSelectorText(text: string): boolean {
  return text.length > 0 && text.length <= RULE_LIMITS.selector && SELECTOR.test(text);
}
