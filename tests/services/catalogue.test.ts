/** Every record of the catalogue: its examples, its look-alikes, its evidence, its permissions. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { hostsOf, originsOf, requestFilters } from '../../lib/services/hosts.ts';
import { createMatcher } from '../../lib/services/match.ts';
import { serviceAt } from '../../lib/services/own-host.ts';
import { SELF_HOSTED } from '../../lib/services/self-hosted.ts';
import { type RequestRule, type Service, seesOf } from '../../lib/services/service.ts';
import { UNSEEN } from '../../lib/services/unseen.ts';

const OWN_HOSTS = SELF_HOSTED.map((record) => serviceAt(record, `${record.software}.example.org`));
const ALL: readonly Service[] = [...CATALOGUE, ...OWN_HOSTS];
const matcher = createMatcher(ALL);
/** One matcher a rule, so that a rule that another one hides is found too. */
const matchers = ALL.flatMap((service) =>
  service.requests.map((rule) => ({ rule, matcher: createMatcher([{ ...service, requests: [rule] }]) })),
);
const rulesThatMatch = (method: string, address: string) =>
  matchers.filter(({ matcher: one }) => one.request(method, address)).map(({ rule }) => rule);

const examplesOf = (rules: readonly RequestRule[] = []) => rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));

test('ids are unique and usable everywhere', () => {
  const ids = [...ALL, ...UNSEEN].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('no two services ask for the same request', () => {
  const addresses = ALL.flatMap(({ requests }) => requests.map(({ method, address }) => `${method} ${address}`));
  expect(new Set(addresses).size).toBe(addresses.length);
});

describe.each(ALL)('$id', (service) => {
  test.for(examplesOf(service.requests))('$rule.id: $example is its own', ({ rule, example }) => {
    expect(matcher.request(rule.method, example)).toEqual({ service: service.id, rule });
    expect(rulesThatMatch(rule.method, example)).toEqual([rule]);
  });

  test.for(examplesOf(service.partial))('$rule.id: $example is known and not matched', ({ rule, example }) => {
    expect(rulesThatMatch(rule.method, example)).toEqual([]);
    const known = createMatcher([{ ...service, requests: service.partial ?? [] }]);
    expect(known.request(rule.method, example)?.rule).toEqual(rule);
  });

  test.for(service.lookAlikes)('$method $example is no prompt', ({ method, example }) => {
    const own = createMatcher([{ ...service, requests: [...service.requests, ...(service.partial ?? [])] }]);
    expect(own.request(method, example)).toBeUndefined();
    // What one service only looks at may be a prompt of another: then it is one of that service's own examples.
    for (const rule of rulesThatMatch(method, example)) expect(rule.examples).toContain(example);
  });

  test('every rule has examples, and evidence with a date unless it is recalled', () => {
    expect(service.lookAlikes.length).toBeGreaterThan(0);
    const rules = [...service.requests, ...(service.partial ?? [])];
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { examples, evidence, confidence } of rules) {
      expect(examples.length).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      if (confidence === 'high') expect(evidence.every(({ basis }) => basis === 'read')).toBe(true);
    }
    expect(service.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('what is seen of it is what its record can see', () => {
    expect(service.pages.length).toBeGreaterThan(0);
    if (seesOf(service) === 'presence') expect(service.requests).toEqual([]);
    else expect(service.requests.length).toBeGreaterThan(0);
    if (service.partial) expect(seesOf(service)).toBe('presence');
    // A GET whose address carries the question cannot be told from its reload.
    for (const { method } of service.requests) expect(method).toBe('POST');
  });

  test('a page of every pattern is recognised, and the permissions are exact hosts', () => {
    for (const page of service.pages) {
      const address = `https://${page
        .replace(/\[.*\]/, '')
        .replace('/**', '')
        .replace(':*', '')}`;
      expect(matcher.page(address)).toBe(service.id);
    }
    for (const origin of originsOf(service)) expect(origin).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(originsOf(service)).toEqual(hostsOf(service).map((host) => `https://${host}/*`));
  });
});

test('no Google search wakes the background', () => {
  expect(requestFilters(CATALOGUE).filter((filter) => filter.includes('www.google.com'))).toEqual([]);
});

test.each([
  'https://example.org/backend-api/f/conversation',
  'not an address',
  'https://chatgpt.com.example.org/backend-api/f/conversation',
])('a foreign address is nobody’s: %s', (address) => {
  expect(matcher.request('POST', address)).toBeUndefined();
  expect(matcher.page(address)).toBeUndefined();
});
