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
  ['chat.example/search?udm=50', 'https://chat.example/search?udm=%35%30', false],
  ['chat.example/search?udm=50', 'https://chat.example/search?q=udm%3D50', false],
  ['chat.example/search?udm=50', 'https://chat.example/search?xudm=50', false],
  ['chat.example/a.b', 'https://chat.example/aXb', false],
  ['chat.example/chat/*!abort!active', 'https://chat.example/chat/any', true],
  ['chat.example/chat/*!abort!active', 'https://chat.example/chat/aborted', true],
  ['chat.example/chat/*!abort!active', 'https://chat.example/chat/abort', false],
  ['chat.example/chat/*!abort!active', 'https://chat.example/chat/active', false],
  ['chat.example/chat/*!abort!active', 'https://chat.example/chat/', false],
  ['chat.example/chat/*!abort!active', 'https://chat.example/chat', false],
  ['chat.example:*/api', 'https://chat.example:8443/api', true],
  ['chat.example:*/api', 'http://chat.example/api', false],
  ['*://localhost:*/api', 'http://localhost:3000/api', true],
  ['*://localhost:*/api', 'https://localhost/api', true],
  ['*://localhost/api', 'http://localhost:3000/api', false],
  ['*://localhost:*/api', 'ws://localhost/api', false],
])('%s on %s: %s', (pattern, address, expected) => {
  expect(matches(pattern, address)).toBe(expected);
});

test.each([
  '',
  '/api',
  'http://chat.example/api',
  '{host}/api',
  'chat.example:8443/api',
  'chat.example/*!',
  'chat.example/a*!b',
  '*.example/api',
  'example',
  'Chat.example/x',
  'chat.example/a*b',
  'chat.example/**/b',
  'chat.example[/a]/b[/c]',
  'chat.example]/a[',
])('%s is refused', (pattern) => {
  expect(() => parseAddressPattern(pattern)).toThrow(SyntaxError);
});

/** The browser's own rule for paths: `*` is any run of characters, compared with path and query. */
function filterLetsThrough(filter: string, address: string): boolean {
  const url = new URL(address);
  const parts = filter.split('*').map((part) => part.replace(/[.?+^$(){}|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(`${url.protocol}//${url.host}${url.pathname}${url.search}`);
}

test.each([
  ['chat.example/api', ['https://chat.example/api*']],
  ['chat.example/s/**', ['https://chat.example/s*']],
  ['chat.example/c/*!x/send', ['https://chat.example/c/*/send*']],
  ['chat.example/search?q&udm=50', ['https://chat.example/search?*udm=50*']],
  ['*://localhost:*/api', ['https://localhost/api*', 'http://localhost/api*']],
])('the filter of %s', (pattern, filters) => {
  expect(toMatchPatterns(parseAddressPattern(pattern))).toEqual(filters);
});

test('whatever the pattern matches, its filter lets through', () => {
  const segment = fc.stringMatching(/^[a-z.:_-]{1,5}$/);
  const part = fc.oneof(segment, fc.constant('*'), fc.constant('*!x!y'));
  const path = fc.array(part, { minLength: 1, maxLength: 5 });
  const query = fc.constantFrom('', '?q', '?udm=50', '?q&udm=50');
  const asked = fc.array(fc.constantFrom('q=x', 'q=', 'udm=50', 'udm=5', 'udm=%35%30', 'x=udm=50'), { maxLength: 4 });
  const rest = fc.constantFrom('', '/', '/a', '/a/b');
  fc.assert(
    fc.property(path, fc.boolean(), fc.option(segment), segment, query, asked, rest, (parts, open, optional, filling, keys, pairs, end) => {
      const text = `chat.example${optional ? `[/${optional}/*]` : ''}/${parts.join('/')}${open ? '/**' : ''}${keys}`;
      const pattern = parseAddressPattern(text);
      const fill = (value: string) => value.replace(/\*.*/, filling);
      for (const lead of optional ? ['', `/${optional}/${filling}`] : ['']) {
        const address = `https://chat.example${lead}/${parts.map(fill).join('/')}${open ? end : ''}?${pairs.join('&')}`;
        if (matchesAddress(pattern, new URL(address))) {
          expect(toMatchPatterns(pattern).some((filter) => filterLetsThrough(filter, address))).toBe(true);
        }
      }
    }),
  );
});
