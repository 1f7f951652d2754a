/** Rules of the person's own as a file: saved, shared, and read back only as far as they can be trusted in form. */
import * as v from 'valibot';
import { hostsOf } from '../services/hosts.ts';
import { knownServices } from '../services/known.ts';
import { faultOf, isOwnService, type Own, RULE_LIMITS, type RuleSet } from '../services/rule-set.ts';
import type { SavedFile } from './file.ts';
import { type JsonRefusal, readJson } from './read-json.ts';
import { RuleSetSchema } from './rule-schema.ts';

export const RULES_FORMAT = 'decomputing-self-audit-rules';
export const RULES_VERSION = 1;
/** Larger files are not read at all. In bytes. */
export const LARGEST_RULES = 512 * 1024;
const DEEPEST = 6;

export const RulesFileSchema = v.strictObject({
  format: v.literal(RULES_FORMAT),
  version: v.literal(RULES_VERSION),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  rules: v.pipe(v.array(RuleSetSchema), v.minLength(1), v.maxLength(RULE_LIMITS.sets)),
});

/**
 * `catch-all`: a pattern that would watch more than one kind of request; `no-pattern`: none of the catalogue's language, such
 * as a regular expression; `other-host`: not the host it says, or not one of the service's; `twice`: two for one service;
 * `too-many`: with what is there already; `nothing`: watches nothing; `unknown-service`: of no service that is known here.
 */
export type RulesRefusal = PatternsRefusal | 'too-many' | 'nothing';

/** Of any file that holds patterns. */
export type PatternsRefusal =
  | JsonRefusal
  | 'another-format'
  | 'another-version'
  | 'broken'
  | 'catch-all'
  | 'no-pattern'
  | 'other-host'
  | 'twice'
  | 'unknown-service';

/** From the text of a file to rules that may be shown. All or nothing, and nothing of it holds yet. */
export function readRulesFile(text: string, own: Own): { rules: readonly RuleSet[] } | { refusal: RulesRefusal } {
  const parsed = readJson(text, { bytes: LARGEST_RULES, depth: DEEPEST });
  if ('refusal' in parsed) return parsed;
  const { format, version, rules } = Object(parsed.value) as { format?: unknown; version?: unknown; rules?: unknown };
  if (format !== RULES_FORMAT) return { refusal: 'another-format' };
  if (version !== RULES_VERSION) return { refusal: 'another-version' };
  if (Array.isArray(rules) && rules.length > RULE_LIMITS.sets) return { refusal: 'too-many' };
  const fault = addressFault(rules);
  if (fault !== null) return { refusal: fault };
  const read = v.safeParse(RulesFileSchema, parsed.value, { abortEarly: true });
  if (!read.success) return { refusal: 'broken' };
  const refusal = objectionTo(read.output.rules, own);
  return refusal === null ? { rules: read.output.rules } : { refusal };
}

/** What is wrong with an address says more than that its field is wrong. */
export function addressFault(rules: unknown): 'catch-all' | 'no-pattern' | null {
  const sets: unknown[] = Array.isArray(rules) ? rules : [];
  const requests = sets.flatMap((set) => {
    const { requests: listed } = Object(set) as { requests?: unknown };
    return Array.isArray(listed) ? (listed as unknown[]) : [];
  });
  for (const request of requests) {
    const { address } = Object(request) as { address?: unknown };
    const fault = typeof address === 'string' ? faultOf(address.replace(/^\{host\}/, 'any-host.localhost:*')) : null;
    if (fault !== null) return fault;
  }
  return null;
}

/** Why rules cannot be taken beside what there is; null where they can. */
export function objectionTo(rules: readonly RuleSet[], own: Own): RulesRefusal | null {
  if (new Set(rules.map(({ service }) => service)).size < rules.length) return 'twice';
  const all = withRules(own.ownRules, rules);
  if (all.length > RULE_LIMITS.sets) return 'too-many';
  const known = knownServices({ ...own, ownRules: [] });
  const then = knownServices({ ...own, ownRules: all });
  for (const { service, name, host, requests, page } of rules) {
    if (requests.length === 0 && page === null) return 'nothing';
    if (requests.some(({ address }) => address.includes('{'))) return 'no-pattern';
    const isOwn = isOwnService(service);
    const same = known.filter(({ id }) => id === service);
    if (isOwn ? name === undefined || host === undefined : same.length === 0 || name !== undefined) return 'unknown-service';
    const others = then.filter(({ id }) => id !== service).flatMap(hostsOf);
    const hosts = [...same.flatMap(hostsOf), ...(host === undefined ? [] : [host])];
    const before = own.ownRules.find((each) => each.service === service);
    // A service of one's own stays where it was; what is at another place is another service.
    if ((host !== undefined && others.includes(host)) || (isOwn && before && before.host !== host)) return 'other-host';
    if (requests.some(({ address }) => !hosts.includes(hostOf(address)))) return 'other-host';
  }
  return null;
}

function hostOf(address: string): string {
  return address.replace(/^\*:\/\//, '').split(/[/:[?]/)[0] ?? '';
}

/** The rules there are, with others: what is of the same service is put in the place of what there was. */
export function withRules(before: readonly RuleSet[], added: readonly RuleSet[]): RuleSet[] {
  return [...before.filter(({ service }) => !added.some((each) => each.service === service)), ...added];
}

/** `savedAt`: milliseconds since 1970. */
export function toRulesFile(rules: readonly RuleSet[], savedAt: number): SavedFile {
  const at = new Date(savedAt).toISOString();
  const file: v.InferOutput<typeof RulesFileSchema> = {
    ...{ format: RULES_FORMAT, version: RULES_VERSION, savedAt: at },
    rules: structuredClone(rules) as v.InferOutput<typeof RuleSetSchema>[],
  };
  return { name: `self-audit-rules-${at.slice(0, 10)}.json`, type: 'application/json', parts: [`${JSON.stringify(file, null, 2)}\n`] };
}
