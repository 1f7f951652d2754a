/** Hosts as people type and read them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostIn, readableHost } from '../../lib/services/typed-host.ts';

test.each([
  ['chat.example.org', 'chat.example.org', false],
  [' Chat.Example.ORG ', 'chat.example.org', false],
  ['https://chat.example.org/', 'chat.example.org', false],
  ['chat.example.org:8080', 'chat.example.org', true],
  ['http://chat.example.org/c/1?a#b', 'chat.example.org', true],
  ['user@chat.example.org', 'chat.example.org', true],
  ['bücher.example', 'xn--bcher-kva.example', false],
])('%s names %s', (typed, host, more) => {
  expect(hostIn(typed)).toEqual({ host, more });
});

test.each(['', '   ', '*', '*.example.org', 'nas', 'chat example.org', 'http://', '[::1]'])('%j names no host', (typed) => {
  expect(hostIn(typed)).toBeNull();
});

test.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['chat.xn--80ak6aa92e.example', 'chat.аррӏе.example'],
  ['xn--fiqs8s.example', '中国.example'],
  ['xn--ls8h.example', '💩.example'],
  ['chat.example.org', 'chat.example.org'],
  ['xn--a-.example', 'xn--a-.example'],
])('%s is read %s', (host, read) => {
  expect(readableHost(host)).toBe(read);
});

test('whatever is read leads back to the same host', () => {
  const label = fc.stringMatching(/^[a-zàâçéèêëîïôùûœßøåñабвгдежз一二三]{1,20}$/);
  fc.assert(
    fc.property(label, (typed) => {
      const found = hostIn(`${typed}.example`);
      fc.pre(found !== null);
      const read = readableHost(found?.host ?? '');
      expect(hostIn(read)?.host).toBe(found?.host);
      expect(read).not.toContain('xn--');
    }),
  );
});
