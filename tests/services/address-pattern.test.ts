/** The pattern language: what it takes, what it refuses, and that the browser's filter is never narrower. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesAddress, parseAddressPattern, toMatchPatterns } from '../../lib/services/address-pattern.ts';

const matches = (pattern: string, address: string) => matchesAddress(parseAddressPattern(pattern), new URL(address));

test.each([
  ['chat.example/api/chat', 'https://chat.example/api/chat', true],
  ['chat.example/api/chat', 'https://chat.example/api/chat?id=1', true],
  ['chat.example/api/chat', 'https://chat.example/api/chat/1', false],
  ['chat.example/api/chat', 'https://chat.example/api/chat/', false],
  ['chat.example/api/chat', 'https://other.example/api/chat', false],
  ['chat.example/api/chat', 'https://a.chat.example/api/chat', false],
  ['chat.example/api/chat', 'http://chat.example/api/chat', false],
  ['chat.example/api/chat', 'https://chat.example:8443/api/chat', false],
  ['chat.example/c/*/send', 'https://chat.example/c/7/send', true],
  ['chat.example/c/*/send', 'https://chat.example/c//send', false],
  ['chat.example/c/*/send', 'https://chat.example/c/7/8/send', false],
  ['chat.example/s/**', 'https://chat.example/s', true],
  ['chat.example/s/**', 'https://chat.example/s/a/b', true],
  ['chat.example/s/**', 'https://chat.example/search', false],
  ['chat.example[/u/*]/app', 'https://chat.example/app', true],
  ['chat.example[/u/*]/app', 'https://chat.example/u/1/app', true],
  ['chat.example[/u/*]/app', 'https://chat.example/u/app', false],
  ['chat.example/search?q&udm=50', 'https://chat.example/search?udm=50&q=x', true],
  ['chat.example/search?q&udm=50', 'https://chat.example/search?udm=5&q=x', false],
  ['chat.example/search?q', 'https://chat.example/search?q=', false],
  ['chat.example/a.b', 'https://chat.example/aXb', false],
])('%s on %s: %s', (pattern, address, expected) => {
  expect(matches(pattern, address)).toBe(expected);
});

test.each(['', '/api', '*.example/api', 'example', 'Chat.example/x', 'chat.example/a*b', 'chat.example/**/b', 'chat.example[/a]/b[/c]', 'chat.example]/a['])(
  '%s is refused',
  (pattern) => {
    expect(() => parseAddressPattern(pattern)).toThrow(SyntaxError);
  },
);

/** The browser's own rule for paths: `*` is any run of characters, compared with path and query. */
function filterLetsThrough(filter: string, address: string): boolean {
  const url = new URL(address);
  const parts = filter.split('*').map((part) => part.replace(/[.?+^$(){}|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(`${url.protocol}//${url.host}${url.pathname}${url.search}`);
}

test('whatever the pattern matches, its filter lets through', () => {
  const segment = fc.stringMatching(/^[a-z.:_-]{1,5}$/);
  const part = fc.oneof(segment, fc.constant('*'));
  const path = fc.array(part, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(path, fc.boolean(), fc.option(segment), segment, (parts, open, optional, filling) => {
      const text = `chat.example${optional ? `[/${optional}/*]` : ''}/${parts.join('/')}${open ? '/**' : ''}`;
      const pattern = parseAddressPattern(text);
      const fill = (value: string) => value.replaceAll('*', filling);
      for (const lead of optional ? ['', `/${optional}/${filling}`] : ['']) {
        const address = `https://chat.example${lead}/${parts.map(fill).join('/')}${open ? `/${filling}/${filling}` : ''}?x=1`;
        if (matchesAddress(pattern, new URL(address))) {
          expect(toMatchPatterns(pattern).some((filter) => filterLetsThrough(filter, address))).toBe(true);
        }
      }
    }),
  );
});
