/** What is left of an address that is looked at: its host and words that programs are made of, never a name, an id or a question. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { hostsOf } from '../../lib/services/hosts.ts';
import { candidatesOf, timesOf, withLearned, withoutRules } from '../../lib/services/learning.ts';
import { shapeOf } from '../../lib/services/mask.ts';
import { createMatcher } from '../../lib/services/match.ts';
import { isOfWords } from '../../lib/services/path-words.ts';
import { faultOf } from '../../lib/services/rule-set.ts';

const HOST = 'chat.example.org';
const shape = (path: string, named = false) => shapeOf(`https://${HOST}${path}`, [HOST], named);

test.each([
  ['/api/v1/chats/5f0c7a52-8d0f-4c1e-9b07-6a3f3e1d2c4b/messages', '/api/v1/chats/*/messages'],
  ['/backend-api/f/conversation', '/backend-api/f/conversation'],
  ['/api/chat?q=how+to+leave+my+husband&id=77', '/api/chat'],
  ['/users/alice/prompts', '/users/*/prompts'],
  [
    '/u/0/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
    '/u/*/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
  ],
  ['/chat/how-to-leave-my-husband', '/chat/*'],
  ['/api/completion_v2', '/api/completion_v2'],
  ['/api/v2beta/ask', '/api/v2beta/ask'],
  ['/api/chat42/ask', '/api/*/ask'],
  ['/api/%61lice/send', '/api/*/send'],
  ['/api/chat/', '/api/chat/'],
  ['/API/Alice@example.org/send', '/API/*/send'],
  ['/t/4711-secret', '/*/*'],
])('%s becomes %s', (path, masked) => {
  expect(shape(path)).toBe(`${HOST}${masked}`);
});

test('other hosts, and what is no address, leave nothing', () => {
  expect(shapeOf('https://other.example/api/chat', [HOST], false)).toBeNull();
  expect(shapeOf('no address', [HOST], false)).toBeNull();
  expect(shapeOf(`https://${HOST}.evil.example/api`, [HOST], false)).toBeNull();
});

test('at hosts that were named any port is meant', () => {
  expect(shapeOf('http://localhost:3000/api/chat', ['localhost'], true)).toBe('*://localhost:*/api/chat');
  expect(shape('/api/chat', true)).toBe(`${HOST}:*/api/chat`);
});

describe('whatever an address holds', () => {
  /** What never may be left: ids in all their forms, names, questions. */
  const secret = fc.oneof(
    fc.uuid(),
    fc.integer({ min: 0 }).map(String),
    fc.stringMatching(/^[0-9a-f]{12,40}$/),
    fc.stringMatching(/^[A-Za-z0-9_-]{16,43}$/),
    fc.emailAddress(),
    fc.string({ minLength: 1 }),
    fc.stringMatching(/^(zoe|alice|omar|my|husband|doctor|divorce)(-(zoe|alice|omar|my|husband|doctor|divorce)){0,4}$/),
  );
  const word = fc.constantFrom('api', 'v1', 'chat', 'conversation', 'messages', 'stream', 'rest');
  const part = fc.oneof(word, secret.map(encodeURIComponent));

  test('only words of the list survive, and the shape matches the address it was made of', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.dictionary(secret, secret), secret, (parts, query, fragment) => {
        const address = `https://${HOST}/${parts.join('/')}?${new URLSearchParams(query)}#${encodeURIComponent(fragment)}`;
        const masked = shapeOf(address, [HOST], false);
        if (masked === null) return;
        for (const left of masked.slice(HOST.length + 1).split('/')) expect(left === '*' || isOfWords(left)).toBe(true);
        expect(masked).not.toMatch(/[?#@%&=]|\d{3}/);
        if (faultOf(masked) !== null || masked.includes('//')) return;
        const rule = { id: 'own-1', counts: 'prompt', address: masked, answerTime: 'untrusted', method: 'POST' } as const;
        const service = { id: 'x', name: 'x', operator: 'x', group: 'own-host', pages: [], lookAlikes: [], reviewed: '' } as const;
        const requests = [{ ...rule, confidence: 'low' as const, evidence: [], examples: [] }];
        expect(createMatcher([{ ...service, requests }]).request('POST', address)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('a name, an id or a question alone is never left', () => {
    const names = fc.constantFrom('zoe', 'alice', 'husband', 'divorce', 'mueller', 'q1w2e3', 'dupont', '2026', 'aids', 'cancer');
    fc.assert(
      fc.property(names, word, (name, before) => {
        for (const written of [name, name.toUpperCase(), `${name}_${before}`, `${before}-${name}`, `${before}${name}`]) {
          expect(shape(`/${before}/${written}`)?.toLowerCase()).not.toContain(name);
        }
      }),
    );
  });
});

test('of every prompt of the catalogue enough is left to learn it anew', () => {
  for (const service of CATALOGUE) {
    for (const { examples } of service.requests) {
      for (const example of examples) {
        const masked = shapeOf(example, hostsOf(service), false);
        expect(masked && faultOf(masked), example).toBeNull();
      }
    }
  }
});

const seen = (path: string, at: number, ms: number | null = null) => ({ shape: `${HOST}${path}`, at, ms });

test('what ran only when a prompt was sent comes first, and of that the longest; what is too wide to be a rule is not offered', () => {
  const idle = [seen('/api/ping', 0, 5), seen('/api/events', 10, 9000)];
  const sent = [
    seen('/api/ping', 100, 5),
    seen('/api/events', 110, 9000),
    seen('/api/title', 120, 80),
    seen('/api/chat', 130, 4000),
    seen('/*', 140, 9),
  ];
  const found = candidatesOf(idle, sent);
  expect(found.map(({ shape: each, alsoIdle }) => [each.slice(HOST.length), alsoIdle])).toEqual([
    ['/api/chat', false],
    ['/api/title', false],
    ['/api/events', true],
    ['/api/ping', true],
  ]);
  expect(found[0]).toMatchObject({ times: 1, longestMs: 4000 });
});

test('what is repeated at once is one act', () => {
  expect(timesOf(`${HOST}/api/chat`, [seen('/api/chat', 0), seen('/api/chat', 900), seen('/api/chat', 6000), seen('/api/other', 1)])).toBe(
    2,
  );
});

test('what was learned stands beside what there was, and goes when it is withdrawn', () => {
  const first = withLearned([], 'claude', { shape: 'claude.ai/api/chat' });
  const second = withLearned(first, 'claude', { shape: 'claude.ai/api/ask' });
  expect(second[0]?.requests.map(({ id, address }) => [id, address])).toEqual([
    ['own-2', 'claude.ai/api/ask'],
    ['own-1', 'claude.ai/api/chat'],
  ]);
  expect(withLearned(second, 'claude', { shape: 'claude.ai/api/chat' })[0]?.requests).toHaveLength(2);
  const page = { composer: ['#ask'], send: [] };
  expect(withLearned(second, 'claude', { page })[0]).toMatchObject({ page: { ...page, message: [], writing: [] } });
  expect(withoutRules(second, ['claude'], 'claude')).toEqual({ ownRules: [], services: ['claude'] });
  expect(withoutRules(second, ['claude', 'own-1'], 'own-1').services).toEqual(['claude']);
});
