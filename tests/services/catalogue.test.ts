/** Every record of the catalogue: its examples, its look-alikes, its evidence, its permissions. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { hostsOf, originsOf } from '../../lib/services/hosts.ts';
import { createMatcher } from '../../lib/services/match.ts';

const matcher = createMatcher(CATALOGUE);

test('ids are unique and usable everywhere', () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

describe.each(CATALOGUE)('$id', (service) => {
  test.each(service.requests.flatMap((rule) => rule.examples.map((example) => ({ rule, example }))))(
    '$rule.id: $example is its own',
    ({ rule, example }) => {
      expect(matcher.request(rule.method, example)).toEqual({ service: service.id, rule });
      const rulesThatMatch = CATALOGUE.flatMap((other) =>
        other.requests.filter((candidate) => createMatcher([{ ...other, requests: [candidate] }]).request(rule.method, example)),
      );
      expect(rulesThatMatch).toEqual([rule]);
    },
  );

  test.each(service.lookAlikes)('$method $example is no prompt', ({ method, example }) => {
    expect(matcher.request(method, example)).toBeUndefined();
  });

  test('every rule has examples, and evidence with a date unless it is recalled', () => {
    expect(service.lookAlikes.length).toBeGreaterThan(0);
    const ids = service.requests.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { examples, evidence, confidence } of service.requests) {
      expect(examples.length).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      if (confidence === 'high') expect(evidence.every(({ basis }) => basis === 'read')).toBe(true);
    }
    expect(service.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('a page of every host is recognised, and the permissions are exact hosts', () => {
    for (const page of service.pages) {
      const address = `https://${page.replace(/\[.*\]/, '').replace('/**', '')}`;
      expect(matcher.page(address)).toBe(service.id);
    }
    for (const origin of originsOf(service)) expect(origin).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(originsOf(service)).toHaveLength(hostsOf(service).length);
  });
});

test.each(['https://example.org/backend-api/f/conversation', 'not an address', 'https://chatgpt.com.example.org/backend-api/f/conversation'])(
  'a foreign address is nobody’s: %s',
  (address) => {
    expect(matcher.request('POST', address)).toBeUndefined();
    expect(matcher.page(address)).toBeUndefined();
  },
);
