/** Services that only their page can tell of, in both browsers: whatever their pages are made of, counts are exact. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browsers/launch.ts';
import { markerFaults } from './guards.ts';
import {
  askNothing,
  expectedOf,
  openChat,
  PAGE_SERVICES,
  type PageService,
  recordedIn,
  reloadChat,
  retry,
  sendPrompts,
  suggestAndEdit,
  watch,
} from './page-chats.ts';
import { agree, eventually, MARKER, type OwnPage, readStores, type Story, startStory } from './story.ts';

const isSame = (one: object, other: object) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Shapes that are the browser's own matter; the drill tries all of them in both. */
const OF_THE_BROWSER: readonly PageService[] = ['microsoft-copilot', 'euria', 'gemini-enterprise'];

type Attacked = Window & { heard: string[] };

/**
 * What a page can do that wants to be counted, to listen or to be in the way: events of its own making, thousands of
 * messages, what the extension's own scripts would leave, and functions that tell who calls them.
 */
function attack(marker: string): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const owner of [Element, Document, EventTarget, Array, String, KeyboardEvent, JSON, Set, Map]) {
    const target = ('prototype' in owner ? owner.prototype : owner) as unknown as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(target)) {
      const { value, writable, configurable } = Object.getOwnPropertyDescriptor(target, name) ?? {};
      if (name === 'constructor' || typeof value !== 'function' || !writable || !configurable) continue;
      target[name] = function (this: unknown, ...args: unknown[]) {
        const { stack = '' } = new Error();
        if (/(chrome|moz)-extension:/.test(stack)) heard[heard.length] = name;
        return Reflect.apply(value, this, args);
      };
    }
  }
  const composer = document.querySelector<HTMLElement>('#composer');
  const stop = document.querySelector<HTMLElement>('#stop');
  const form = document.querySelector('#form');
  if (!composer || !stop || !form) throw new Error('There is no chat');
  // Names that hide what a document and a form can do.
  for (const name of ['matches', 'closest', 'addEventListener'])
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name }));
  for (const name of ['querySelectorAll', 'getElementsByTagName']) document.body.append(Object.assign(new Image(), { name }));
  const own = { what: 'act', id: 'a'.repeat(32), service: 'grok', kind: 'prompt', at: Date.now(), text: marker };
  localStorage.setItem('out:fake.act', JSON.stringify(own));
  window.postMessage({ 'out:fake.act': own }, '*');
  for (const name of ['changed', 'record', 'news']) new BroadcastChannel(name).postMessage(own);
  for (let at = 0; at < 100; at += 1) {
    composer.textContent = marker;
    const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    for (const type of ['pointerdown', 'click']) document.querySelector('#send')?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    document.querySelector<HTMLElement>('h1')?.click();
    stop.hidden = at % 2 === 0;
    composer.textContent = '';
    for (let message = 0; message < 30; message += 1) {
      const element = document.createElement('div');
      element.dataset.testid = 'user-message';
      element.textContent = marker;
      document.body.append(element);
    }
  }
  stop.hidden = true;
}

/** Longer than a gesture is waited for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 2200));

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    story = await startStory(name);
    page = await agree(story, { services: PAGE_SERVICES });
    await watch(page, PAGE_SERVICES);
    for (const service of PAGE_SERVICES) story.practice.setAnswerMs(service, 60);
  });
  afterAll(() => story?.close());

  /** When a page's own script, and no person, made it ask. */
  let attacked = { from: 0, to: 0 };
  const isExact = async () => {
    const truth = expectedOf(story.practice.log().filter(({ at }) => at < attacked.from || at > attacked.to));
    expect(
      await eventually(
        () => recordedIn(page),
        (rows) => isSame(rows, truth),
        6000,
      ),
    ).toEqual(truth);
  };

  test.each(name === 'chromium' ? PAGE_SERVICES : OF_THE_BROWSER)('%s', async (service) => {
    let chat = await openChat(story, service, 'old=40');
    // A few of the ways of sending on each; the drill does all of them on all.
    await sendPrompts(story, chat, 3, PAGE_SERVICES.indexOf(service));
    await retry(story, chat, 1);
    await suggestAndEdit(story, chat);
    chat = await reloadChat(chat);
    await askNothing(chat);
    await isExact();
    await chat.tab.close();
  });

  test('where Enter begins a line, Control and Enter send', async () => {
    const chat = await openChat(story, 'openrouter-chat', 'control');
    await chat.page.click('#composer');
    await chat.page.type('one');
    await chat.page.press('Enter');
    await chat.page.type('two');
    const asked = () => story.practice.log().filter(({ kind }) => kind === 'prompt').length;
    const before = asked();
    await chat.page.press('Control+Enter');
    expect(
      await eventually(
        async () => asked(),
        (count) => count > before,
      ),
    ).toBe(before + 1);
    await isExact();
    await chat.tab.close();
  });

  test('where nothing else tells of it, an answer is as long as it changes', async () => {
    const answerMs = 3000;
    const chat = await openChat(story, 'poe', 'old=40');
    story.practice.setAnswerMs('poe', answerMs);
    const before = Date.now();
    await sendPrompts(story, chat, 1);
    story.practice.setAnswerMs('poe', 60);
    const timed = async () =>
      (await readStores(page)).prompts.filter(({ service, startAt = 0, endAt }) => service === 'poe' && startAt >= before && endAt);
    const [row] = await eventually(timed, (rows) => rows.length > 0, 8000);
    // The last of its six pieces.
    expect(Math.abs((row?.endAt ?? 0) - (row?.startAt ?? 0) - (answerMs * 5) / 6)).toBeLessThan(600);
    await chat.tab.close();
  });

  test('a hostile page is not counted and gets nothing out; who writes in it is counted', async () => {
    const chat = await openChat(story, 'grok', '');
    const before = await recordedIn(page);
    const from = Date.now();
    await chat.page.evaluate(attack, MARKER);
    await settled();
    attacked = { from, to: Date.now() };
    expect(await recordedIn(page)).toEqual(before);
    await sendPrompts(story, chat, 2);
    await isExact();
    expect(await chat.page.evaluate(() => (globalThis as unknown as Attacked).heard)).toEqual([]);
    await chat.tab.close();
  });

  test('a tab that is closed as soon as its prompt was asked leaves it behind', async () => {
    const chat = await openChat(story, 'poe', '');
    await chat.page.click('#composer');
    await chat.page.type('and gone');
    const asked = () => story.practice.log().filter(({ service, kind }) => service === 'poe' && kind === 'prompt').length;
    const before = asked();
    await chat.page.press('Enter');
    await eventually(
      async () => asked(),
      (count) => count > before,
    );
    await chat.tab.close();
    await isExact();
  });

  test('reloaded, as an update does: the old script is silent, and the new one counts each prompt once', async () => {
    const chats = [await openChat(story, 'poe', ''), await openChat(story, 'grok', '')];
    for (const chat of chats) await sendPrompts(story, chat, 1);
    await isExact();
    // Their answers' ends are left too: a script that is updated while it leaves one is said by Firefox to have failed.
    await settled();
    await page.evaluate(() => setTimeout(() => (globalThis as unknown as OwnPage).chrome.runtime.reload(), 50));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    page = await story.session.open(story.session.extensionUrl('/journal.html#settings'));
    await page.waitFor(async (count) => {
      const { storage } = (globalThis as unknown as OwnPage).chrome;
      const { 'watch-started-in-tabs': started = [] } = await storage.session.get('watch-started-in-tabs');
      return (started as string[]).length === count;
    }, PAGE_SERVICES.length);
    // The script itself says nothing when it has come.
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const chat of chats) {
      await chat.tab.bringToFront();
      await sendPrompts(story, chat, 2);
      await isExact();
      await chat.tab.close();
    }
  });

  test('nothing more is counted later, and no word of a page is anywhere', async () => {
    await settled();
    await isExact();
    expect(story.practice.log().some(({ marker }) => marker !== null)).toBe(true);
    expect(await markerFaults(story, page)).toEqual([]);
    expect(story.session.consoleErrors()).toEqual([]);
  });
});
