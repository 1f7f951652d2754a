/** The background as a whole, in a fake browser: what it listens to, and what it does when it may not. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { createStore } from '../../lib/store/database.ts';
import { remove } from '../../lib/store/remove.ts';
import { readSaid } from '../../lib/store/said.ts';
import { clock } from '../recording/local-time.ts';
import { readRows } from '../store/read-rows.ts';
import { fakeEvents, soon } from './fake-events.ts';

const AGREED: Choices = { ...NOTHING_CHOSEN, consentAt: 1, services: ['claude'], kinds: { time: true, prompts: true, answers: true } };
const COMPLETION = 'https://claude.ai/api/organizations/1/chat_conversations/2/completion';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

async function start(choices: Choices | null, installType = 'normal') {
  const events = fakeEvents(installType);
  if (choices) await fakeBrowser.storage.local.set({ choices });
  background.main();
  await soon(() => expect(events.action.setTitle).toHaveBeenCalled());
  return events;
}
const request = (change: object) => ({ method: 'POST', url: COMPLETION, requestId: '7', tabId: 3, timeStamp: Date.now(), ...change });
const stored = () => readRows(createStore(), '0000-01-01', '9999-12-31');

test('it listens in its first turn, or the request that woke it is lost', () => {
  const events = fakeEvents('normal');
  background.main();
  expect(events.webRequest.onBeforeRequest.hasListeners()).toBe(true);
});

test('with nothing agreed to, it stops listening, and the toolbar says so', async () => {
  const { webRequest, action } = await start(null);
  await soon(() => expect(webRequest.onBeforeRequest.hasListeners()).toBe(false));
  expect(webRequest.onCompleted.hasListeners()).toBe(false);
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Decomputing self-audit: Not recording' });
});

test('installed by an organisation, it records nothing even if something was agreed to', async () => {
  const { webRequest, action } = await start(AGREED, 'admin');
  webRequest.onBeforeRequest.fire(request({}));
  await soon(() => expect(webRequest.onBeforeRequest.hasListeners()).toBe(false));
  expect((await stored()).prompts).toEqual([]);
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Decomputing self-audit: Not recording' });
});

test('agreed to, a prompt is written down, and the toolbar says that it records', async () => {
  const { webRequest, action } = await start(AGREED);
  webRequest.onBeforeRequest.fire(request({}));
  webRequest.onBeforeRequest.fire(request({ url: 'https://claude.ai/api/organizations/1/usage', requestId: '8' }));
  webRequest.onBeforeRequest.fire(request({ url: 'https://chat.mistral.ai/api/chat', requestId: '9' }));
  webRequest.onCompleted.fire(request({ statusCode: 200, timeStamp: Date.now() + 4000 }));
  await soon(async () => expect((await stored()).prompts).toMatchObject([{ service: 'claude', outcome: 'answered' }]));
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Decomputing self-audit: Recording 1 service' });
  expect(JSON.stringify(await stored())).not.toContain('claude.ai');
});

test('what was taught is heard at any path of its host, and recorded like any other prompt; a withdrawn rule is not', async () => {
  const taught = { id: 'own-1', counts: 'prompt', address: 'claude.ai/api/chats/*/answer', answerTime: 'untrusted' } as const;
  const choices: Choices = { ...AGREED, ownRules: [{ service: 'claude', requests: [taught], page: null }] };
  const { webRequest } = await start(choices);
  const add = vi.spyOn(webRequest.onBeforeRequest, 'addListener');
  const url = 'https://claude.ai/api/chats/2/answer';
  webRequest.onBeforeRequest.fire(request({ url }));
  await soon(async () => expect((await stored()).prompts).toMatchObject([{ service: 'claude', rule: 'own-1' }]));
  expect(add).not.toHaveBeenCalled();
  await fakeBrowser.storage.local.set({ choices: AGREED });
  await soon(() => expect(add).toHaveBeenCalledTimes(1));
  const timeStamp = Date.now() + 60_000;
  webRequest.onBeforeRequest.fire(request({ url, timeStamp, requestId: '8' }));
  webRequest.onBeforeRequest.fire(request({ timeStamp, requestId: '9' }));
  await soon(async () => expect((await stored()).prompts).toHaveLength(2));
  expect((await stored()).prompts.map(({ rule }) => rule).sort()).toEqual(['completion', 'own-1']);
});

const answered = (requestId: string) => request({ requestId, statusCode: 200 });
const ids = async () => (await stored()).prompts.map(({ id }) => id.slice(id.lastIndexOf('.') + 1));

test('an answer to what was sent before agreeing makes no row, though the background was killed since', async () => {
  const { webRequest } = await start({ ...AGREED, consentAt: Date.now() - 1 });
  webRequest.onCompleted.fire(answered('7'));
  webRequest.onBeforeRequest.fire(request({ url: 'https://claude.ai/api/organizations/1/usage', requestId: '9' }));
  webRequest.onCompleted.fire(answered('8'));
  webRequest.onCompleted.fire(answered('10'));
  await soon(async () => expect(await ids()).toEqual(['10']));
  const reborn = await start(null);
  reborn.webRequest.onCompleted.fire(answered('6'));
  reborn.webRequest.onCompleted.fire(answered('11'));
  await soon(async () => expect((await ids()).sort()).toEqual(['10', '11']));
});

const heard = async () => Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.startsWith('heard:'));

/** Heard while the database does not open, and the background is stopped before it does. */
async function startAndStop() {
  globalThis.indexedDB = { open: () => new IDBOpenDBRequest() } as unknown as IDBFactory;
  const { webRequest } = await start(AGREED);
  webRequest.onBeforeRequest.fire(request({}));
  await soon(async () => expect(await heard()).toHaveLength(1));
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('claude.ai');
  globalThis.indexedDB = new IDBFactory();
}

test('what a background had heard and not yet written when it was stopped, the next one writes', async () => {
  await startAndStop();
  await start(AGREED);
  await soon(async () => expect(await ids()).toEqual(['7']));
  await soon(async () => expect(await heard()).toEqual([]));
});

test.each([
  ['taken back', null],
  ['given anew', Date.now() + 3_600_000],
])('not where agreement was %s since', async (_how, consentAt) => {
  await startAndStop();
  await start({ ...AGREED, consentAt });
  await soon(async () => expect(await heard()).toEqual([]));
  expect(await ids()).toEqual([]);
});

test('after a start of the browser, an answer whose question was missed makes a row', async () => {
  const { webRequest } = await start(AGREED);
  webRequest.onCompleted.fire(answered('3'));
  await fakeBrowser.runtime.onStartup.trigger();
  await soon(async () => expect(await ids()).toEqual(['3']));
});

test('after a reload of the extension, only requests from the first one heard on', async () => {
  const { webRequest } = await start(AGREED);
  webRequest.onCompleted.fire(answered('50'));
  webRequest.onBeforeRequest.fire(request({ requestId: '52' }));
  webRequest.onCompleted.fire(answered('51'));
  webRequest.onCompleted.fire(answered('52'));
  await soon(async () => expect((await stored()).prompts).toMatchObject([{ outcome: 'answered' }]));
  expect(await ids()).toEqual(['52']);
});

test('agreement taken back is a gap until it is given again, and none where everything is deleted', async () => {
  const { webRequest } = await start(AGREED);
  webRequest.onBeforeRequest.fire(request({}));
  await soon(async () => expect((await stored()).prompts).toHaveLength(1));
  await fakeBrowser.storage.local.set({ choices: { ...AGREED, consentAt: null } });
  await soon(async () => expect((await stored()).gaps).toMatchObject([{ cause: 'not-agreed' }]));
  expect((await stored()).gaps[0]).not.toHaveProperty('to');
  await fakeBrowser.storage.local.set({ choices: { ...AGREED, services: ['gemini'] } });
  const causes = async () => (await stored()).gaps.map(({ cause, service, to }) => [cause, service, to !== undefined]).sort();
  await soon(async () =>
    expect(await causes()).toEqual([
      ['not-agreed', undefined, true],
      ['not-chosen', 'claude', false],
    ]),
  );
  await fakeBrowser.storage.local.clear();
  await remove(createStore(), { what: 'all' }, clock);
  await fakeBrowser.storage.local.set({ choices: NOTHING_CHOSEN });
  await soon(() => expect(webRequest.onBeforeRequest.hasListeners()).toBe(false));
  expect(await stored()).toEqual({ days: [], prompts: [], moments: [], gaps: [], notes: [], said: [] });
});

test('a permission given later makes it listen anew', async () => {
  const { webRequest, permissions } = await start(AGREED);
  const add = vi.spyOn(webRequest.onBeforeRequest, 'addListener');
  permissions.onAdded.fire({ origins: ['https://claude.ai/*'] });
  await soon(() => expect(add).toHaveBeenCalledTimes(1));
});

test('nobody can send it a message: it listens to none', async () => {
  const { message } = await start(AGREED);
  for (const event of Object.values(message)) expect(event.hasListeners()).toBe(false);
});

const asked = () => readSaid(createStore(), 'asked');

test('nothing is told to be asked until it was turned on', async () => {
  const { webRequest } = await start(AGREED);
  webRequest.onBeforeRequest.fire(request({}));
  await soon(async () => expect((await stored()).prompts).toHaveLength(1));
  expect(await fakeBrowser.storage.local.get(['asking', 'questions'])).toEqual({});
  expect(await asked()).toEqual([]);
});

const left = (what: 'act' | 'answer', id: string, at: number) => {
  const instants = what === 'act' ? { kind: 'prompt', at } : { from: at, to: at + 2000 };
  return fakeBrowser.storage.local.set({ [`out:${id}.${what}`]: { what, id, service: 'poe', ...instants } });
};
const POE: Choices = { ...AGREED, services: ['poe'], watched: ['poe'] };

test.each([
  ['is completed in a pause', { pausedUntil: 'resumed-by-hand' }, 'answered'],
  ['is not once recording was stopped', { consentAt: null }, 'open'],
  ['is not once the service was given up', { services: ['claude'] }, 'open'],
] as const)('what a page wrote down: its answer %s', async (_how, change, outcome) => {
  await start(POE);
  const id = '1'.repeat(32);
  await left('act', id, Date.now());
  await soon(async () => expect((await stored()).prompts).toMatchObject([{ outcome: 'open' }]));
  await fakeBrowser.storage.local.set({ choices: { ...POE, ...change } });
  await left('answer', id, Date.now());
  await soon(async () =>
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('out:'))).toEqual([]),
  );
  expect((await stored()).prompts).toMatchObject([{ outcome }]);
});

test('a clock set ahead deletes nothing; a day later the hours whose time is over go', async () => {
  const HOUR = 3_600_000;
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const { webRequest } = await start(AGREED);
    webRequest.onBeforeRequest.fire(request({}));
    const believed = async () => (await fakeBrowser.storage.local.get('clock')).clock as { at: number; leapAt?: number } | undefined;
    await soon(async () => expect(await believed()).toEqual({ at: expect.any(Number) }));
    await soon(async () => expect((await stored()).prompts).toHaveLength(1));
    vi.setSystemTime(Date.now() + 100 * 24 * HOUR);
    await start(null);
    await soon(async () => expect((await believed())?.leapAt).toBeGreaterThan(Date.now() - HOUR));
    expect((await stored()).prompts).toHaveLength(1);
    vi.setSystemTime(Date.now() + 25 * HOUR);
    await start(null);
    await soon(async () => expect((await stored()).prompts).toEqual([]));
    expect((await stored()).days).toMatchObject([{ prompts: 1 }]);
  } finally {
    vi.useRealTimers();
  }
});
