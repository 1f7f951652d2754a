/** Services as they are after a newer catalogue, and after what the person taught. */
import { CATALOGUE_DAY } from './catalogue.ts';
import { hostsOf } from './hosts.ts';
import { placeAt, type SelfHosted } from './own-host.ts';
import { type CatalogueUpdate, isOwnService, type RuleSet, type TaughtRequest } from './rule-set.ts';
import type { RequestRule, Service } from './service.ts';

/** The newer catalogue where there is one that is newer than the shipped one; an update of the extension can overtake it. */
export function inForce(update: CatalogueUpdate | null): CatalogueUpdate | null {
  return update !== null && update.day > CATALOGUE_DAY ? update : null;
}

/** A record as the newer catalogue has it: its requests in the place of the shipped ones. */
export function updated<Record extends Service | SelfHosted>(record: Record, update: CatalogueUpdate | null): Record {
  const id = 'id' in record ? record.id : record.software;
  const newer = inForce(update)?.rules.find(({ service }) => service === id);
  return newer ? { ...record, ...(newer.requests.length > 0 ? { sees: 'prompts' } : {}), requests: newer.requests.map(ruleOf) } : record;
}

/** A service with what the person taught beside what it had. Only what is at its own hosts, or at the one that was typed, counts. */
export function mended(service: Service, ownRules: readonly RuleSet[]): Service {
  const rules = ownRules.find((each) => each.service === service.id);
  if (rules === undefined) return service;
  const { host, requests } = rules;
  const pages = host === undefined ? service.pages : [...service.pages, `${placeAt(host)}/**`];
  const own = hostsOf({ ...service, pages });
  const isAtHome = (rule: RequestRule) => hostsOf({ ...service, pages: [], requests: [rule] }).every((each) => own.includes(each));
  const added = requests.map(ruleOf).filter(isAtHome);
  return { ...service, pages, ...(added.length > 0 ? { sees: 'prompts' } : {}), requests: [...added, ...service.requests] };
}

/** The services of the person's own. */
export function ownServices(ownRules: readonly RuleSet[]): Service[] {
  return ownRules.flatMap((rules) => {
    const { service: id, name = id, host = '' } = rules;
    if (!isOwnService(id)) return [];
    const bare: Service = {
      ...{ id, name, operator: host, group: 'own-host', sees: 'presence' },
      ...{ pages: [], requests: [], lookAlikes: [], reviewed: '' },
    };
    return [mended(bare, [rules])];
  });
}

function ruleOf(taught: TaughtRequest): RequestRule {
  return { ...taught, method: 'POST', confidence: 'low', evidence: [], examples: [] };
}
