/** The background as a whole, in a fake browser: what it listens to, and what it does when it may not. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { createStore } from '../../lib/store/database.ts';
import { readRows } from '../store/read-rows.ts';
import { fakeEvents } from './fake-events.ts';

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
  await vi.waitFor(() => expect(events.action.setTitle).toHaveBeenCalled());
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
  await vi.waitFor(() => expect(webRequest.onBeforeRequest.hasListeners()).toBe(false));
  expect(webRequest.onCompleted.hasListeners()).toBe(false);
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Decomputing self-audit: Not recording' });
});

test('installed by an organisation, it records nothing even if something was agreed to', async () => {
  const { webRequest, action } = await start(AGREED, 'admin');
  webRequest.onBeforeRequest.fire(request({}));
  await vi.waitFor(() => expect(webRequest.onBeforeRequest.hasListeners()).toBe(false));
  expect((await stored()).prompts).toEqual([]);
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Decomputing self-audit: Not recording' });
});

test('agreed to, a prompt is written down, and the toolbar says that it records', async () => {
  const { webRequest, action } = await start(AGREED);
  webRequest.onBeforeRequest.fire(request({}));
  webRequest.onBeforeRequest.fire(request({ url: 'https://claude.ai/api/organizations/1/usage', requestId: '8' }));
  webRequest.onBeforeRequest.fire(request({ url: 'https://chat.mistral.ai/api/chat', requestId: '9' }));
  webRequest.onCompleted.fire(request({ statusCode: 200, timeStamp: Date.now() + 4000 }));
  await vi.waitFor(async () => expect((await stored()).prompts).toMatchObject([{ service: 'claude', outcome: 'answered' }]));
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Decomputing self-audit: Recording 1 service' });
  expect(JSON.stringify(await stored())).not.toContain('claude.ai');
});

test('a permission given later makes it listen anew', async () => {
  const { webRequest, permissions } = await start(AGREED);
  const add = vi.spyOn(webRequest.onBeforeRequest, 'addListener');
  permissions.onAdded.fire({ origins: ['https://claude.ai/*'] });
  await vi.waitFor(() => expect(add).toHaveBeenCalledTimes(1));
});

test('nobody can send it a message: it listens to none', async () => {
  const { message } = await start(AGREED);
  for (const event of Object.values(message)) expect(event.hasListeners()).toBe(false);
});
