/** The catalogue as a file: what is shipped can be published as it is, and a newer one changes patterns and selectors alone. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  type CatalogueFile,
  CatalogueFileSchema,
  LARGEST_CATALOGUE,
  readCatalogueFile,
  shippedCatalogueFile,
  shippedSavedFile,
} from '../../lib/recording/catalogue-file.ts';
import { CATALOGUE, CATALOGUE_DAY } from '../../lib/services/catalogue.ts';
import { knownServices } from '../../lib/services/known.ts';
import { createMatcher } from '../../lib/services/match.ts';
import { requestsTell } from '../../lib/services/sees.ts';
import { SELF_HOSTED } from '../../lib/services/self-hosted.ts';
import { WATCH_RULES } from '../../lib/services/watch-rules.ts';
import { watchedOf } from '../../lib/services/watched.ts';

const LATER = '2999-01-01';
const NOTHING = { ownHosts: [], ownRules: [], update: null };
const EVIDENCE = [{ source: 'seen', date: LATER, basis: 'read' as const }];
const shipped = () => shippedCatalogueFile();
const claude = () => shipped().services.find(({ service }) => service === 'claude') as CatalogueFile['services'][number];
const RENAMED = 'claude.ai/api/organizations/*/chats/*/answer';

function newer(change: (file: CatalogueFile) => object): string {
  return JSON.stringify(change({ ...shipped(), day: LATER }));
}
const withRequest = (address: string) =>
  newer((file) => ({
    ...file,
    services: [
      { ...claude(), requests: claude().requests.map((each, at) => (at === 0 ? { ...each, address, evidence: EVIDENCE } : each)) },
    ],
  }));

test('the published JSON Schema is the one the code reads by', async () => {
  const schema = toJsonSchema(CatalogueFileSchema, { errorMode: 'ignore' });
  await expect(`${JSON.stringify({ title: 'Decomputing self-audit: catalogue, version 1', ...schema }, null, 2)}\n`).toMatchFileSnapshot(
    '../../assets/schemas/catalogue-1.schema.json',
  );
});

test('what is shipped is such a file, and holds every rule there is, with its evidence', async () => {
  const text = shippedSavedFile().parts.join('');
  await expect(text).toMatchFileSnapshot('../../assets/catalogue.json');
  const file = v.parse(CatalogueFileSchema, JSON.parse(text));
  expect(text.length).toBeLessThan(LARGEST_CATALOGUE / 2);
  expect(file.services.map(({ service }) => service)).toEqual([
    ...CATALOGUE.map(({ id }) => id),
    ...SELF_HOSTED.map(({ software }) => software),
  ]);
  for (const { service, requests, page } of file.services) {
    const record = CATALOGUE.find(({ id }) => id === service) ?? SELF_HOSTED.find(({ software }) => software === service);
    expect(requests.map((rule) => ({ ...rule, method: 'POST' }))).toEqual(record?.requests.map(({ examples: _, ...rule }) => rule));
    expect(page).toEqual(WATCH_RULES[service] ?? null);
  }
});

test('its day is that of the record that was looked at last', () => {
  expect(CATALOGUE_DAY).toBe(
    [...CATALOGUE, ...SELF_HOSTED]
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1),
  );
});

test('a newer one says what it changes, and takes the place of the shipped rules', () => {
  const news = readCatalogueFile(withRequest(RENAMED), CATALOGUE_DAY);
  if ('refusal' in news) throw new Error(news.refusal);
  expect(news.changed.map(({ service }) => service)).toEqual(['claude']);
  expect(JSON.stringify(news.update)).not.toContain('seen');
  const own = { ...NOTHING, update: news.update };
  const matcher = createMatcher(knownServices(own));
  expect(matcher.request('POST', 'https://claude.ai/api/organizations/1/chats/2/answer')?.service).toBe('claude');
  expect(matcher.request('POST', 'https://claude.ai/api/organizations/1/chat_conversations/2/completion')).toBeUndefined();
  // An update of the extension overtakes it.
  const old = { ...own, update: { ...news.update, day: CATALOGUE_DAY } };
  expect(knownServices(old)).toEqual(knownServices(NOTHING));
});

test('a service of which only the page told can come to tell by its requests, and a page its new selectors', () => {
  const text = newer((file) => {
    const poe = file.services.find(({ service }) => service === 'poe');
    const known = { confidence: 'medium', evidence: EVIDENCE };
    const request = { id: 'ask', counts: 'prompt', address: 'poe.com/api/ask', answerTime: 'trusted', ...known };
    return { ...file, services: [{ ...poe, requests: [request], page: { ...poe?.page, composer: ['#ask'] } }] };
  });
  const news = readCatalogueFile(text, CATALOGUE_DAY);
  if ('refusal' in news) throw new Error(news.refusal);
  const own = { ...NOTHING, update: news.update };
  expect(requestsTell('poe', own)).toBe(true);
  expect(requestsTell('poe')).toBe(false);
  const services = knownServices(own).filter(({ id }) => id === 'poe');
  expect(watchedOf(services, own)[0]?.composer).toEqual(['#ask']);
});

test.each([
  ['as old as the one in use', newer((file) => ({ ...file, day: CATALOGUE_DAY })), 'older'],
  ['older', newer((file) => ({ ...file, day: '2026-01-01' })), 'older'],
  ['nothing new', newer((file) => file), 'same'],
  ['another host', withRequest('claude.ai.evil.example/api/x'), 'other-host'],
  ['a catch-all', withRequest('claude.ai/**'), 'catch-all'],
  ['a catch-all host', withRequest('*/api/chat'), 'catch-all'],
  ['a regular expression', withRequest('claude.ai/api/(.*)+$'), 'no-pattern'],
  ['a service nobody knows', newer((file) => ({ ...file, services: [{ ...claude(), service: 'skynet' }] })), 'unknown-service'],
  ['one service twice', newer((file) => ({ ...file, services: [claude(), claude()] })), 'twice'],
  ['a program', newer((file) => ({ ...file, services: [{ ...claude(), run: 'alert(1)' }] })), 'broken'],
  ['pages of its own', newer((file) => ({ ...file, services: [{ ...claude(), pages: ['bank.example/**'] }] })), 'broken'],
  ['a name that changes programs', withRequest(RENAMED).replace('"page"', '"__proto__"'), 'altered'],
  ['10 MB', `${withRequest(RENAMED)}${' '.repeat(10 * 1024 * 1024)}`, 'too-large'],
  ['rules', newer((file) => ({ ...file, format: 'decomputing-self-audit-rules' })), 'another-format'],
  ['a later version', newer((file) => ({ ...file, version: 2 })), 'another-version'],
  ['half of it', withRequest(RENAMED).slice(0, 900), 'not-json'],
])('%s is refused', (_what, text, refusal) => {
  expect(readCatalogueFile(text, CATALOGUE_DAY)).toEqual({ refusal });
});

test('what is older than a newer one in use is refused too', () => {
  expect(readCatalogueFile(withRequest(RENAMED), LATER)).toEqual({ refusal: 'older' });
});
