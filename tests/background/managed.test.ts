/** Installed by an organisation's policy, the extension records, watches and asks nothing, whatever was agreed to before or comes after. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { NOTHING_ASKED } from '../../lib/reflection/settings.ts';
import { createStore } from '../../lib/store/database.ts';
import { readSaid } from '../../lib/store/said.ts';
import { readRows } from '../store/read-rows.ts';
import { fakeEvents, soon } from './fake-events.ts';

const AGREED: Choices = {
  ...NOTHING_CHOSEN,
  consentAt: 1,
  services: ['claude'],
  watched: ['claude'],
  kinds: { time: true, prompts: true, answers: true },
};
const ASKING = { ...NOTHING_ASKED, on: { pause: true, check: true, day: true, week: true }, pauseOn: ['claude'] };
const COMPLETION = 'https://claude.ai/api/organizations/1/chat_conversations/2/completion';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

const stored = () => readRows(createStore(), '0000-01-01', '9999-12-31');
const local = () => fakeBrowser.storage.local.get() as Promise<Record<string, unknown>>;
const told = async () => JSON.parse(String((await local()).asking ?? 'null'));
/** As many turns of the loop as all of it takes without a policy: the second test would find less otherwise. */
async function settled() {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** A day with the extension: everything was agreed to, a chat is in front, a page left what it saw, and prompts go out. */
async function day(installType: string) {
  const events = fakeEvents(installType);
  const inFront = vi.fn(async () => [{ id: 3, url: 'https://claude.ai/new' }]);
  Object.assign(fakeBrowser.tabs, { query: inFront });
  Object.assign(fakeBrowser.windows, { getLastFocused: async () => ({ id: 1, focused: true }) });
  const seen = { what: 'act', id: 'a'.repeat(32), service: 'claude', at: Date.now(), kind: 'prompt' };
  await fakeBrowser.storage.local.set({ choices: AGREED, questions: ASKING, [`out:${seen.id}.act`]: seen });
  background.main();
  const { webRequest } = events;
  const send = (requestId: string) => {
    const details = { method: 'POST', url: COMPLETION, requestId, tabId: 3, timeStamp: Date.now() };
    webRequest.onBeforeRequest.fire(details);
    webRequest.onCompleted.fire({ ...details, statusCode: 200, timeStamp: Date.now() + 2000 });
  };
  send('7');
  await soon(() => expect(events.action.setTitle).toHaveBeenCalled());
  await settled();
  // All that makes it look again: choices that change, a permission that is given, a start of the browser, an alarm.
  await fakeBrowser.storage.local.set({ choices: { ...AGREED, services: ['claude', 'chatgpt'] } });
  events.permissions.onAdded.fire({ origins: ['https://claude.ai/*'] });
  await fakeBrowser.runtime.onStartup.trigger();
  for (const name of ['attention', 'daily', 'pulse', 'pause-end']) {
    await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: Date.now(), persistAcrossSessions: true });
  }
  send('8');
  await settled();
  return { ...events, inFront };
}

test('with a policy: no row, no listener, no script on a page, no question, no look at what is in front, no permission asked for', async () => {
  const { webRequest, permissions, scripting, action, inFront } = await day('admin');
  expect(await stored()).toEqual({ days: [], prompts: [], moments: [], gaps: [], notes: [], said: [] });
  expect(await readSaid(createStore(), 'asked')).toEqual([]);
  for (const event of Object.values(webRequest)) expect(event.hasListeners()).toBe(false);
  expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  expect(inFront).not.toHaveBeenCalled();
  expect(permissions.request).not.toHaveBeenCalled();
  expect((await told())?.pause ?? null).toBeNull();
  expect((await told())?.offers ?? []).toEqual([]);
  // What was agreed to before is the person's, and stays as it was.
  expect((await local()).questions).toEqual(ASKING);
  expect(await fakeBrowser.storage.session.get('first')).toEqual({});
  expect(action.setTitle).toHaveBeenLastCalledWith({ title: 'Decomputing self-audit: Not recording' });
});

test('without one, the same day is recorded, watched and asked about', async () => {
  const { webRequest, scripting, inFront } = await day('normal');
  expect((await stored()).prompts.length).toBeGreaterThan(0);
  expect(webRequest.onBeforeRequest.hasListeners()).toBe(true);
  expect(scripting.registerContentScripts).toHaveBeenCalled();
  expect(inFront).toHaveBeenCalled();
  expect((await told()).pause).not.toBeNull();
  expect(await fakeBrowser.storage.session.get('first')).not.toEqual({});
});
