/** Rules as a file: what was saved comes back, and what a hostile file holds is refused with its reason, before anything runs. */
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LARGEST_RULES,
  objectionTo,
  RULES_FORMAT,
  RULES_VERSION,
  RulesFileSchema,
  readRulesFile,
  toRulesFile,
  withRules,
} from '../../lib/recording/rules-file.ts';
import { knownServices } from '../../lib/services/known.ts';
import { createMatcher } from '../../lib/services/match.ts';
import { RULE_LIMITS, type RuleSet, type TaughtRequest } from '../../lib/services/rule-set.ts';

const NOTHING = { ownHosts: [], ownRules: [], update: null };
const request = (address: string, id = 'own-1'): TaughtRequest => ({ id, counts: 'prompt', address, answerTime: 'untrusted' });
const SITE: RuleSet = {
  ...{ service: 'own-0a1b2c3d4e', name: 'Chat of my school', host: 'ki.school.example' },
  requests: [request('ki.school.example:*/api/v1/chat/*/messages')],
  page: { composer: ['textarea[name="prompt"]'], send: ['#send'], message: [], writing: [] },
};
const MEND: RuleSet = {
  service: 'claude',
  requests: [request('claude.ai/api/organizations/*/chat_conversations/*/completion_stream')],
  page: null,
};

const textOf = (rules: readonly RuleSet[]) => toRulesFile(rules, Date.UTC(2026, 10, 27)).parts.join('');
const fileWith = (rules: unknown, more: object = {}) =>
  JSON.stringify({ format: RULES_FORMAT, version: RULES_VERSION, savedAt: '2026-11-27T00:00:00.000Z', rules, ...more });
const site = (changed: object) => ({ ...SITE, ...changed });
const at = (address: string) => site({ requests: [request(address)] });

test('the published JSON Schema is the one the code reads by', async () => {
  const schema = toJsonSchema(RulesFileSchema, { errorMode: 'ignore' });
  await expect(`${JSON.stringify({ title: 'Decomputing self-audit: rules, version 1', ...schema }, null, 2)}\n`).toMatchFileSnapshot(
    '../../assets/schemas/rules-1.schema.json',
  );
});

test('what was saved comes back as it was', () => {
  expect(readRulesFile(textOf([SITE, MEND]), NOTHING)).toEqual({ rules: [SITE, MEND] });
});

test('of any rules that may be taken, the file gives them back, and what they watch is of their own host', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  const path = fc
    .array(fc.oneof(word, fc.constant('*')), { minLength: 1, maxLength: 6 })
    .filter((parts) => parts.some((part) => part !== '*'));
  fc.assert(
    fc.property(word, word, fc.array(path, { minLength: 1, maxLength: 4 }), (name, domain, paths) => {
      const host = `${domain}.example`;
      const rules = [
        {
          service: 'own-0123456789',
          name,
          host,
          requests: paths.map((parts, n) => request(`${host}:*/${parts.join('/')}`, `own-${n}`)),
          page: null,
        },
      ];
      expect(readRulesFile(textOf(rules), NOTHING)).toEqual({ rules });
      const matcher = createMatcher(knownServices({ ...NOTHING, ownRules: rules }));
      for (const parts of paths) {
        const asked = `/${parts.map((part) => (part === '*' ? 'x1' : part)).join('/')}`;
        expect(matcher.request('POST', `https://${host}${asked}`)?.service).toBe('own-0123456789');
        expect(matcher.request('GET', `https://${host}${asked}`)).toBeUndefined();
        expect(matcher.request('POST', `https://other.example${asked}`)).toBeUndefined();
        expect(matcher.request('POST', `https://${host}.other.example${asked}`)).toBeUndefined();
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['a catch-all host', at('*/api/chat'), 'catch-all'],
  ['all hosts under one', at('*.school.example/api/chat'), 'catch-all'],
  ['all addresses', at('<all_urls>'), 'catch-all'],
  ['every scheme and host', at('*://*/*'), 'catch-all'],
  ['a whole host', at('ki.school.example/**'), 'catch-all'],
  ['the root of a host', at('ki.school.example'), 'catch-all'],
  ['any path of three parts', at('ki.school.example/*/*/*'), 'catch-all'],
  ['all but the first part open', at('ki.school.example/api/**'), 'catch-all'],
  ['a regular expression', at('ki.school.example/(a+)+$'), 'no-pattern'],
  ['another one', at('^https://ki\\.school\\.example/.*'), 'no-pattern'],
  ['one that looks like a path', at('ki.school.example/api/.*'), 'no-pattern'],
  ['an alternative', at('ki.school.example/api/(chat|ask)'), 'no-pattern'],
  ['a very long address', at(`ki.school.example/${'a'.repeat(400)}`), 'no-pattern'],
  ['another host than stated', at('bank.example/api/transfer'), 'other-host'],
  ['a host that only begins like it', at('ki.school.example.evil.example/api/chat'), 'other-host'],
  ['a host of a known service', site({ host: 'claude.ai', requests: [request('claude.ai/api/chat')] }), 'other-host'],
  ['a mend that leaves its service', { ...MEND, requests: [request('chatgpt.com/backend-api/lat/r')] }, 'other-host'],
  ['a mend that types the host of another service', { ...MEND, host: 'chatgpt.com' }, 'other-host'],
  ['a host with a user', site({ host: 'me@ki.school.example' }), 'broken'],
  ['a wildcard for a host', site({ host: '*.school.example', requests: [], page: SITE.page }), 'broken'],
  ['no host', { ...SITE, host: undefined }, 'unknown-service'],
  ['no name', { ...SITE, name: undefined }, 'unknown-service'],
  ['a name of a known service', { ...MEND, name: 'Not Claude' }, 'unknown-service'],
  ['a service nobody knows', { ...MEND, service: 'skynet' }, 'unknown-service'],
  ['an unknown field', site({ script: 'alert(1)' }), 'broken'],
  ['an unknown field deeper', site({ requests: [{ ...SITE.requests[0], body: true }] }), 'broken'],
  ['a method', site({ requests: [{ ...SITE.requests[0], method: 'GET' }] }), 'broken'],
  ['a selector that is a program', site({ page: { ...SITE.page, send: ['a{}</style><script>'] } }), 'broken'],
  ['a selector that is a novel', site({ page: { ...SITE.page, send: ['div '.repeat(200)] } }), 'broken'],
  ['a name over several lines', site({ name: 'Chat\nof mine' }), 'broken'],
  ['a name that turns what stands around it', site({ name: 'Chat\u202egpj.exe' }), 'broken'],
  ['a very long name', site({ name: 'x'.repeat(61) }), 'broken'],
  ['nothing to watch', site({ requests: [], page: null }), 'nothing'],
  [
    'many requests',
    site({ requests: Array.from({ length: RULE_LIMITS.requests + 1 }, (_, n) => request('ki.school.example/chat', `r${n}`)) }),
    'broken',
  ],
] as const)('%s is refused: %j', (_what, rules, refusal) => {
  expect(readRulesFile(fileWith([rules]), NOTHING)).toEqual({ refusal });
});

test.each([
  ['10 MB', `${fileWith([SITE])}${' '.repeat(10 * 1024 * 1024)}`, 'too-large'],
  ['more levels than rules have', fileWith([{ ...SITE, requests: [[[[[[1]]]]]] }]), 'too-deep'],
  ['no JSON', fileWith([SITE]).slice(0, -2), 'not-json'],
  ['a name that changes programs', fileWith([SITE]).replace('"name"', '"__proto__"'), 'altered'],
  ['another one', fileWith([SITE]).replace('"name"', '"constructor"'), 'altered'],
  [
    'a number without end',
    fileWith([site({ requests: [{ ...SITE.requests[0], mergeMs: 1 }] })]).replace(/"mergeMs":1/, '"mergeMs":1e999'),
    'altered',
  ],
  ['a record', fileWith([SITE], { format: 'decomputing-self-audit-record' }), 'another-format'],
  ['null', 'null', 'another-format'],
  ['a later version', fileWith([SITE], { version: 2 }), 'another-version'],
  ['no list', fileWith({ 0: SITE }), 'broken'],
  ['an empty list', fileWith([]), 'broken'],
  ['one service twice', fileWith([SITE, SITE]), 'twice'],
  ['too many', fileWith(Array.from({ length: RULE_LIMITS.sets + 1 }, (_, n) => site({ service: `own-${n}` }))), 'too-many'],
])('a file that holds %s is refused: %#', (_what, text, refusal) => {
  expect(readRulesFile(text, NOTHING)).toEqual({ refusal });
});

test('no larger than is read', () => expect(LARGEST_RULES).toBeLessThan(1024 * 1024));

test('beside what is there: one host is one service, a service stays at its host, and there are no more than so many', () => {
  const own = { ...NOTHING, ownRules: [SITE] };
  expect(objectionTo([SITE], own)).toBeNull();
  expect(objectionTo([{ ...SITE, service: 'own-ffffffffff' }], own)).toBe('other-host');
  const moved = { ...SITE, host: 'other.example', requests: [request('other.example/api/chat')] };
  expect(objectionTo([moved], own)).toBe('other-host');
  const many = Array.from({ length: RULE_LIMITS.sets }, (_, n) => ({ ...SITE, service: `own-${n}`, host: `h${n}.example` }));
  expect(objectionTo([MEND], { ...NOTHING, ownRules: many })).toBe('too-many');
  expect(withRules([SITE, MEND], [{ ...MEND, page: SITE.page }])).toEqual([SITE, { ...MEND, page: SITE.page }]);
});

test('a rule that got in all the same matches nothing beyond its service’s hosts', () => {
  const foreign = { ...MEND, requests: [request('bank.example/api/transfer')] };
  const matcher = createMatcher(knownServices({ ...NOTHING, ownRules: [foreign] }));
  expect(matcher.request('POST', 'https://bank.example/api/transfer')).toBeUndefined();
});

test('a mend stands beside what was known, at the service’s own host or at one that was typed', () => {
  const host = 'new.claude.example';
  const moved = { ...MEND, host, requests: [...MEND.requests, request(`${host}:*/api/completion`, 'own-2')] };
  expect(objectionTo([moved], NOTHING)).toBeNull();
  const matcher = createMatcher(knownServices({ ...NOTHING, ownRules: [moved] }));
  const chat = 'https://claude.ai/api/organizations/1/chat_conversations/2';
  for (const address of [`${chat}/completion`, `${chat}/completion_stream`, `https://${host}/api/completion`]) {
    expect(matcher.request('POST', address)?.service).toBe('claude');
  }
  expect(matcher.page(`https://${host}/chat/1`)).toBe('claude');
});
