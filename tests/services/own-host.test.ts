/** Self-hosted software: exactly one host, never more than was typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostsOf, originsOf, requestFilters } from '../../lib/services/hosts.ts';
import { createMatcher } from '../../lib/services/match.ts';
import { isExactHost, isNearHost, serviceAt } from '../../lib/services/own-host.ts';
import { SELF_HOSTED } from '../../lib/services/self-hosted.ts';

test.each(['chat.example.org', 'xn--caf-dma.example', 'a-b.example', 'localhost', '127.0.0.1', '192.168.1.20', '203.0.113.5', 'nas.local'])(
  '%s is one host',
  (host) => {
    expect(isExactHost(host)).toBe(true);
  },
);

const NOT_A_HOST = [
  '',
  '*',
  '*.example.org',
  'chat.*',
  '<all_urls>',
  'https://chat.example.org',
  'chat.example.org/',
  'chat.example.org/api',
  'chat.example.org:8080',
  'chat.example.org:*',
  'user@chat.example.org',
  'user:word@chat.example.org',
  'chat.example.org?x',
  'chat.example.org#x',
  ' chat.example.org',
  'chat.example.org\n',
  'chat example.org',
  'chat.example.org.',
  '.example.org',
  'chat..example.org',
  '-chat.example.org',
  'chat-.example.org',
  'Chat.example.org',
  'nas',
  'café.example',
  'chat.ｅxample.org',
  'chat。example.org',
  'chat.example.org\u200b',
  '\u212aimi.example.org',
  'chat%2eexample.org',
  'chat_1.example.org',
  '127.1',
  '0x7f.0.0.1',
  '010.0.0.1',
  '2130706433',
  '256.1.1.1',
  '1.2.3.4.5',
  '[::1]',
  '::1',
  `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(127)}example`,
];

test.each(NOT_A_HOST)('%j is refused, and not quoted', (host) => {
  expect(isExactHost(host)).toBe(false);
  for (const record of SELF_HOSTED) expect(() => serviceAt(record, host)).toThrow(new RangeError('not one exact host name'));
});

test.each([
  ['localhost', true],
  ['chat.localhost', true],
  ['nas.local', true],
  ['nas.lan', true],
  ['chat.home.arpa', true],
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.0.1', true],
  ['192.169.0.1', false],
  ['169.254.1.1', true],
  ['203.0.113.5', false],
  ['10.example.org', false],
  ['10.0.0.example', false],
  ['local.example.org', false],
  ['chat.example.org', false],
])('%s is near: %s', (host, near) => {
  expect(isNearHost(host)).toBe(near);
});

describe.each(SELF_HOSTED)('$software', (record) => {
  test('far away only https, near http too, at any port', () => {
    const far = serviceAt(record, 'chat.example.org');
    expect(originsOf(far)).toEqual(['https://chat.example.org/*']);
    const near = serviceAt(record, 'localhost');
    expect(originsOf(near)).toEqual(['https://localhost/*', 'http://localhost/*']);
    const [rule] = near.requests;
    const path = rule?.address.replace('*://localhost:*', '') ?? '';
    const found = (address: string) => createMatcher([far, near]).request('POST', `${address}${path}`)?.rule.id;
    for (const base of ['http://localhost', 'http://localhost:3000', 'https://localhost:8443', 'https://chat.example.org:8443']) {
      expect(found(base)).toBe(rule?.id);
    }
    expect(found('http://chat.example.org')).toBeUndefined();
    expect(found('https://other.example.org')).toBeUndefined();
    expect(found('https://a.chat.example.org')).toBeUndefined();
  });

  test('whatever is taken for a host, permissions and filter name that host and no other', () => {
    const typed = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV4Extended(), fc.ipV6(), fc.webAuthority({ withUserInfo: true }), fc.string());
    fc.assert(
      fc.property(typed, (host) => {
        if (!isExactHost(host)) return;
        const service = serviceAt(record, host);
        expect(hostsOf(service)).toEqual([host]);
        for (const origin of originsOf(service)) expect([`https://${host}/*`, `http://${host}/*`]).toContain(origin);
        for (const filter of requestFilters([service])) expect(URL.parse(filter)?.hostname).toBe(host);
      }),
    );
  });

  test('its id says nothing of the host', () => {
    expect(serviceAt(record, 'chat.example.org').id).toBe(record.software);
    expect(JSON.stringify(serviceAt(record, 'chat.example.org'))).not.toContain('{host}');
  });
});
