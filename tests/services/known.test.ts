/** Hosts of one's own: recognised at that host only, and let through by filters that are there before it is known. */
import { expect, test } from 'vitest';
import { allRequestFilters, isOfCatalogue, knownServices } from '../../lib/services/known.ts';
import { createMatcher } from '../../lib/services/match.ts';

const NOTHING = { ownHosts: [], ownRules: [], update: null };
const own = createMatcher(knownServices({ ...NOTHING, ownHosts: [{ software: 'open-webui', host: 'chat.example.org' }] }));

test.each([
  ['https://chat.example.org/api/chat/completions', 'open-webui'],
  ['https://chat.example.org:8443/api/chat/completions', 'open-webui'],
  ['https://other.example.org/api/chat/completions', undefined],
  ['http://chat.example.org/api/chat/completions', undefined],
  ['https://chat.example.org/api/chat/completed', undefined],
])('%s is of %s', (address, service) => {
  expect(own.request('POST', address)?.service).toBe(service);
});

test('the listener’s filters are wide in the host and narrow in the path', () => {
  const wide = allRequestFilters().filter((filter) => /^\w+:\/\/\*/.test(filter));
  expect(wide).toContain('https://*/api/chat/completions*');
  for (const filter of wide) expect(filter).toMatch(/^https?:\/\/\*\/[a-z]+\/[a-z]/);
});

test('software nobody knows is no service, and hosts of the catalogue need not be named', () => {
  expect(knownServices({ ...NOTHING, ownHosts: [{ software: 'something', host: 'chat.example.org' }] })).toHaveLength(
    knownServices(NOTHING).length,
  );
  expect(isOfCatalogue('claude.ai')).toBe(true);
  expect(isOfCatalogue('chat.example.org')).toBe(false);
});
