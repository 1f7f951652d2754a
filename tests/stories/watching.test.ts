/** Pages that are watched, in both browsers: what is sent is counted once, whatever else happens on the page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browsers/launch.ts';
import { letTell, watch } from './page-chats.ts';
import { agree, eventually, MARKER, type OwnPage, type PracticeWindow, readStores, type Story, startStory } from './story.ts';

const idle = (chat: Page) => chat.waitFor(() => !(window as unknown as PracticeWindow).practice.busy);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let story: Story;
  let page: Page;
  let chat: Page;
  beforeAll(async () => {
    story = await startStory(name);
    page = await agree(story, { services: ['chatgpt', 'claude'] });
    story.practice.setAnswerMs('chatgpt', 400);
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as OwnPage;
      Object.assign(globalThis, { told: 0, answered: 0 });
      chrome.storage.onChanged.addListener((changes) => {
        const left = Object.entries(changes).flatMap(([key, { newValue }]) =>
          key.startsWith('out:') && newValue !== undefined ? [key] : [],
        );
        const counts = globalThis as unknown as { told: number; answered: number };
        counts.told += left.filter((key) => key.endsWith('.act')).length;
        counts.answered += left.filter((key) => key.endsWith('.answer')).length;
      });
    });
  }, 60_000);
  afterAll(() => story?.close());

  const scripts = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as OwnPage;
      return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
    });
  /** How many acts the script on the page has told of, counted as they pass. */
  const answersTold = () => page.evaluate(() => (globalThis as unknown as { answered: number }).answered);
  const pageTold = () => page.evaluate(() => (globalThis as unknown as { told: number }).told);
  const kinds = async () => (await readStores(page)).prompts.map(({ kind }) => kind).sort();

  test('no script is on any page until a page was chosen to be watched, and then on that alone', async () => {
    expect(await scripts()).toEqual([]);
    await watch(page, ['chatgpt']);
    expect((await scripts()).sort()).toEqual(['https://chat.openai.com/*', 'https://chatgpt.com/*']);
  });

  test('typed and sent by key and by button: both signals tell, and each prompt is one', async () => {
    chat = await story.session.open('https://chatgpt.com/');
    await chat.bringToFront();
    for (const [sent, how] of (['Enter', 'button', 'Enter', 'button'] as const).entries()) {
      await chat.click('#composer');
      await chat.type(`by ${how} ${MARKER}`);
      if (how === 'Enter') await chat.press('Enter');
      else await chat.click('#send');
      await idle(chat);
      // The page takes another address with the first; the script goes on following the answer.
      expect(await eventually(answersTold, (told) => told > sent)).toBe(sent + 1);
    }
    expect(await eventually(pageTold, (told) => told >= 4)).toBe(4);
    const asked = story.practice.log().filter(({ kind }) => kind === 'prompt');
    expect(asked).toHaveLength(4);
    expect(await eventually(kinds, (rows) => rows.length >= 4)).toEqual(['prompt', 'prompt', 'prompt', 'prompt']);
  });

  test('typing without sending, new lines, and what scripts make of keys and clicks are nothing', async () => {
    const [before, rows] = [await pageTold(), await kinds()];
    await chat.click('#composer');
    await chat.type('not to be sent');
    await chat.press('Shift+Enter');
    for (let at = 0; at < 30; at += 1) await chat.press('Backspace');
    await chat.evaluate(() => {
      const composer = document.querySelector<HTMLElement>('#composer');
      if (!composer) return;
      for (let at = 0; at < 50; at += 1) {
        composer.textContent = 'made by a script';
        composer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }));
        composer.textContent = '';
        const message = document.createElement('div');
        message.dataset.messageAuthorRole = 'user';
        document.body.append(message);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    // The page itself may take a made-up key for a prompt, and ask; its script's signal must not.
    expect(await pageTold()).toBe(before);
    const asked = story.practice.log().filter(({ kind }) => kind === 'prompt').length - 4;
    expect((await eventually(kinds, (now) => now.length >= rows.length + asked)).length - rows.length).toBe(asked);
  });

  test('no word of the page is left anywhere, and what is left is taken out', async () => {
    const stored = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as OwnPage;
      return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
    });
    expect(stored).not.toContain(MARKER);
    expect(stored).not.toContain('not to be sent');
    expect(stored).not.toContain('"out:');
    expect(JSON.stringify(await readStores(page))).not.toContain(MARKER);
  });

  test('no longer watched, the script falls silent in the page that is open, and is on no other', async () => {
    const before = await pageTold();
    await letTell(page, 'https://chatgpt.com/*');
    await page.bringToFront();
    await page.click('[data-rule=watch] input[name=watch][value=chatgpt]');
    expect(await eventually(scripts, (matches) => matches.length === 0)).toEqual([]);
    await chat.bringToFront();
    await chat.waitFor(() => document.documentElement.dataset.told === '[]');
    await chat.click('#composer');
    await chat.type('after that');
    await chat.press('Enter');
    await idle(chat);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await pageTold()).toBe(before);
    expect(story.session.consoleErrors()).toEqual([]);
  });
});
