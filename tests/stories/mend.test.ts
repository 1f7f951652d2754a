/** Mending, in both browsers: a service whose requests moved is learned anew by two prompts, and a site of one's own by pointing at its page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browsers/launch.ts';
import {
  agree,
  CHATS,
  chooseFiles,
  eventually,
  MARKER,
  type OwnPage,
  type PracticeWindow,
  readStores,
  type Story,
  savedBy,
  send,
  sentTo,
  startStory,
} from './story.ts';

const HOST = 'chat.school.example';
const ORIGIN = `https://${HOST}/*`;
const RENAMED = 'claude.ai/api/organizations/*/chat_conversations/*/chat_answer';

const idle = (chat: Page) => chat.waitFor(() => !(window as unknown as PracticeWindow).practice.busy);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    story = await startStory(name);
    story.practice.rename('claude', '/completion', '/chat_answer');
    page = await agree(story, { services: ['claude'] });
    await story.session.allowHosts([ORIGIN]);
  }, 60_000);
  afterAll(() => story?.close());

  const step = (wanted: string) =>
    page.waitFor((css) => document.querySelector(css) !== null, `[data-step=${wanted}]`, { timeoutMs: 30_000 });
  const press = async (wanted: string) => {
    await page.bringToFront();
    await page.click(`[data-step=${wanted}] button.button`);
  };
  const stored = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as OwnPage;
      return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
    });
  const promptsOf = async (wanted: (service: string) => boolean) =>
    (await readStores(page)).prompts.filter(({ service }) => wanted(service));

  test('a service that asks elsewhere is not seen; two prompts teach where, and from then on every prompt is counted once', async () => {
    const chat = await story.session.open(CHATS.claude);
    await send(chat, 2);
    expect(sentTo(story)).toEqual({ claude: 2 });
    expect((await readStores(page)).prompts).toEqual([]);

    await page.goto(story.session.extensionUrl('/journal.html#mend'));
    await page.bringToFront();
    await step('rest');
    expect(await page.axe()).toEqual([]);
    await press('rest');
    await step('first');
    await chat.bringToFront();
    await send(chat, 1);
    await press('first');
    await step('pick');
    const offered = await page.evaluate(() => [...document.querySelectorAll('.candidate code')].map(({ textContent }) => textContent));
    expect(offered[0]).toBe(RENAMED);
    expect(await page.text('.candidate')).toContain('POST');
    expect(offered.join()).not.toContain(MARKER);
    expect(await page.axe()).toEqual([]);
    expect(await stored()).not.toContain('chat_answer');
    await press('pick');
    await step('second');
    await chat.bringToFront();
    await send(chat, 1);
    await press('second');
    await page.waitFor((css) => document.querySelector(css) !== null, '[data-rules=claude]');
    expect(await stored()).toContain(RENAMED);

    const before = sentTo(story).claude ?? 0;
    // The background is told a moment later, and nothing shows when.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await send(chat, 3);
    // What was taught is heard too where the request is what wakes the background.
    await eventually(
      () => promptsOf((service) => service === 'claude'),
      (prompts) => prompts.length >= 3 && prompts.every(({ outcome }) => outcome === 'answered'),
    );
    await story.session.stopBackground();
    await send(chat, 2);
    const counted = await eventually(
      () => promptsOf((service) => service === 'claude'),
      (prompts) => prompts.length >= 5,
    );
    expect((sentTo(story).claude ?? 0) - before).toBe(5);
    expect(counted.map(({ kind }) => kind)).toEqual(Array(5).fill('prompt'));
    expect(await stored()).not.toContain(MARKER);
    await chat.close();
  });

  test('a site of one’s own: one host is asked for, its page is pointed at, and its prompts are counted', async () => {
    await page.bringToFront();
    await page.fill('[name=site-name]', 'Chat of my school');
    await page.fill('[data-site] [name=host]', HOST);
    await page.click('[data-site] button');
    await page.waitFor((css) => document.querySelector(css) !== null, '[data-rules^=own-]');

    const chat = await story.session.open(`https://${HOST}/`);
    await chat.waitFor(() => document.documentElement.dataset.practice === 'ready');
    await page.bringToFront();
    await page.click('[data-way=page] button');
    // The line that is drawn around what is pointed at.
    await chat.waitFor(() => document.documentElement.lastElementChild?.localName === 'div');
    await chat.bringToFront();
    await chat.click('#composer');
    await chat.click('#send');
    await page.waitFor(() => document.querySelector('[data-rules^=own-] code') !== null);
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[data-rules^=own-] code')].map(({ textContent }) => textContent),
    );
    expect(names).toEqual(['#composer', '#send']);
    expect(story.practice.log().filter(({ host, kind }) => host === HOST && kind === 'prompt')).toEqual([]);
    expect(await chat.count('html > div')).toBe(0);

    // In the tab that was pointed at, without loading it again.
    await page.waitFor(async () => {
      const { storage } = (globalThis as unknown as OwnPage).chrome;
      const { 'watch-started-in-tabs': started = [] } = await storage.session.get('watch-started-in-tabs');
      return (started as string[]).length === 1;
    });
    // The script itself says nothing when it has come.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await chat.bringToFront();
    for (const how of ['Enter', 'button', 'Enter'] as const) {
      await chat.click('#composer');
      await chat.type(`by ${how} ${MARKER}`);
      if (how === 'Enter') await chat.press('Enter');
      else await chat.click('#send');
      await idle(chat);
    }
    const counted = await eventually(
      () => promptsOf((service) => service.startsWith('own-')),
      (prompts) => prompts.length >= 3,
    );
    const asked = story.practice.log().filter(({ host, kind }) => host === HOST && kind === 'prompt');
    expect(asked).toHaveLength(3);
    expect(counted).toHaveLength(3);
    expect(await stored()).not.toContain(MARKER);
  });

  test('what was taught is saved as a file, withdrawn, and taken from the file again once it was seen what it would watch', async () => {
    await page.bringToFront();
    const file = await savedBy(page, '[aria-labelledby=taught-title] > button.button');
    expect(file).toContain(HOST);
    expect(file).not.toContain(MARKER);
    const field = '[data-rules-file] input[type=file]';
    const said = () => page.text('[data-rules-file] .result');
    const permitted = () =>
      page.evaluate((origin: string) => (globalThis as unknown as OwnPage).chrome.permissions.contains({ origins: [origin] }), ORIGIN);
    await page.click('[data-rules^=own-] .actions button');
    await page.waitFor(() => document.querySelector('[data-rules^=own-]') === null);
    await eventually(permitted, (given) => !given);

    await chooseFiles(page, [file.replaceAll(HOST, '*.example')], field);
    expect(await eventually(said, (text) => text !== '')).not.toBe('');
    expect(await page.count('[data-rules-file] .shown')).toBe(0);
    await chooseFiles(page, [file], field);
    await page.waitFor((host) => document.querySelector('[data-rules-file] .shown')?.textContent?.includes(host) ?? false, HOST);
    expect(await page.axe()).toEqual([]);
    // Seen, and not yet taken.
    expect([await permitted(), await page.count('[data-rules^=own-]')]).toEqual([false, 0]);
    await page.click('[data-rules-file] .shown .button');
    await page.waitFor(() => document.querySelector('[data-rules^=own-] code') !== null);
    expect(await eventually(permitted, (given) => given)).toBe(true);
  });

  test('withdrawn, it is neither seen nor permitted', async () => {
    await page.bringToFront();
    await page.click('[data-rules^=own-] .actions button');
    await page.waitFor(() => document.querySelector('[data-rules^=own-]') === null);
    const left = () =>
      page.evaluate(async (origin: string) => {
        const { chrome } = globalThis as unknown as OwnPage;
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return [await chrome.permissions.contains({ origins: [origin] }), scripts.length];
      }, ORIGIN);
    // The row goes with the rule; the script and the permission go when the background has heard of it.
    expect(await eventually(left, ([permitted, scripts]) => !permitted && scripts === 0)).toEqual([false, 0]);
    expect(story.session.consoleErrors()).toEqual([]);
  });
});
