/** Services that change under the extension, in both browsers: it says so, and what may have been missed is a gap. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browsers/launch.ts';
import { letTell, watch } from './page-chats.ts';
import { agree, eventually, MARKER, type OwnPage, type PracticeWindow, readStores, type Story, startStory } from './story.ts';

const CHOSEN = ['chatgpt', 'claude', 'deepseek', 'grok', 'poe'];
const WATCHED = ['chatgpt', 'claude', 'grok', 'poe'];
const MINUTE = 60_000;

async function typeAndSend(chat: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await chat.click('#composer');
    await chat.type(`${at} ${MARKER}`);
    await chat.press('Enter');
    await chat.waitFor(() => !(window as unknown as PracticeWindow).practice.busy);
  }
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    story = await startStory(name);
    page = await agree(story, { services: CHOSEN });
    await watch(page, WATCHED);
    for (const service of CHOSEN) story.practice.setAnswerMs(service, 60);
  }, 60_000);
  afterAll(() => story?.close());

  const open = async (address: string) => {
    const chat = await story.session.open(address);
    await chat.bringToFront();
    await chat.waitFor(() => document.documentElement.dataset.practice === 'ready');
    return chat;
  };
  const sentTo = (service: string) => story.practice.log().filter((entry) => entry.service === service && entry.kind === 'prompt').length;
  const rowsOf = async (service: string) => (await readStores(page)).prompts.filter((row) => row.service === service).length;
  const gapOf = async (service: string, wanted: (gap: { cause: string; to?: number }) => boolean) =>
    (
      await eventually(
        async () => (await readStores(page)).gaps.filter((gap) => gap.service === service && wanted(gap)),
        (gaps) => gaps.length > 0,
        6000,
      )
    )[0];
  /** Until the background has seen what is in front. */
  const inFront = (service: string | null) =>
    page.waitFor(async (wanted) => {
      const { attention } = await (globalThis as unknown as OwnPage).chrome.storage.session.get('attention');
      return (attention as { service: string | null }).service === wanted;
    }, service);
  /** How it stands with a service, as the settings say it. */
  const stateOf = async (named: string) => {
    await page.reload();
    await page.waitFor(() => document.querySelector('[data-rule=health] tbody tr') !== null);
    return page.evaluate((wanted) => {
      const row = [...document.querySelectorAll('[data-rule=health] tbody tr')].find(({ textContent }) => textContent?.startsWith(wanted));
      return row?.lastElementChild?.textContent ?? '';
    }, named);
  };

  // What follows from which signal is of no browser.
  test.runIf(name === 'chromium').each([
    ['endpoint renamed', 'chatgpt', 'ChatGPT', 'https://chatgpt.com/', ['conversation', 'dialogue']],
    ['moved to a WebSocket', 'claude', 'Claude', 'https://claude.ai/new?moved', ['', '']],
  ] as const)(
    '%s, and the page is watched: after three prompts it is said that the page alone still tells',
    async (_what, service, named, address, [from, to]) => {
      story.practice.rename(service, from, to);
      const chat = await open(address);
      await typeAndSend(chat, 3);
      expect(sentTo(service)).toBe(3);
      expect(
        await eventually(
          () => rowsOf(service),
          (rows) => rows === 3,
        ),
      ).toBe(3);
      await chat.close();
      expect(
        await eventually(
          () => stateOf(named),
          (said) => said.includes('page'),
        ),
      ).toBe('seen by its page only');
      expect((await readStores(page)).gaps.filter((gap) => gap.service === service)).toEqual([]);
    },
  );

  test('endpoint renamed, and nothing else tells: the third visit of ten minutes makes it a gap from the first on', async () => {
    const since = Date.now() - 50 * 60 * MINUTE;
    story.practice.rename('deepseek', 'completion', 'answer');
    const chat = await open('https://chat.deepseek.com/');
    await inFront('deepseek');
    // Two such visits were, and the third has lasted ten minutes but for its last moments. A background that runs would
    // write what it has in memory over this: it is stopped when it has nothing more to do.
    await page.bringToFront();
    await inFront(null);
    await story.session.stopBackground();
    await page.evaluate(
      async ([began, at]) => {
        const { storage } = (globalThis as unknown as OwnPage).chrome;
        const { sights } = await storage.local.get('sights');
        const visit = { since: at - 600_000, lastAt: at, activeMs: 599_000, prompted: false };
        const none = { request: null, page: null };
        const sight = { visit, last: none, silent: { times: 2, since: began }, alone: none, lost: null };
        await storage.local.set({ sights: { ...(sights as object), deepseek: sight } });
      },
      [since, Date.now()] as const,
    );
    await chat.bringToFront();
    await inFront('deepseek');
    await typeAndSend(chat, 2);
    // Two moments in front, the second after a person's own input.
    await chat.waitFor((until) => Date.now() > until, Date.now() + 2000);
    await page.bringToFront();
    expect(await gapOf('deepseek', ({ cause }) => cause === 'unsure')).toMatchObject({ from: since });
    expect(await rowsOf('deepseek')).toBe(0);
    expect(await stateOf('DeepSeek')).toMatch(/^not surely seen since/);
    await chat.close();
  });

  test('composer replaced: after three prompts the service is not seen, and its days are a gap until it is pointed at', async () => {
    const began = Date.now();
    const chat = await open('https://grok.com/?redesigned');
    await typeAndSend(chat, 3);
    expect(sentTo('grok')).toBe(3);
    const gap = await gapOf('grok', ({ cause }) => cause === 'blind');
    expect(gap?.from).toBeGreaterThanOrEqual(began);
    expect(gap?.to).toBeUndefined();
    expect(await rowsOf('grok')).toBe(0);
    expect(await stateOf('Grok')).toMatch(/^not seen since/);
    // Pointed at in the page as it is now, what it sends is counted from then on.
    await letTell(page, 'https://grok.com/*');
    await page.goto(story.session.extensionUrl('/journal.html#mend'));
    await page.waitFor(() => document.querySelector('[data-way=page] button') !== null);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('.mend select');
      if (field === null) throw new Error('no service can be chosen');
      field.value = 'grok';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.bringToFront();
    await page.click('[data-way=page] button');
    // The line that is drawn around what is pointed at.
    await chat.waitFor(() => document.documentElement.lastElementChild?.localName === 'div');
    await chat.bringToFront();
    await chat.click('#composer');
    await chat.click('#send');
    await page.waitFor(() => document.querySelector('[data-rules=grok] code') !== null);
    // The extension has gone back to its own tab.
    await chat.bringToFront();
    await chat.waitFor(() => document.documentElement.dataset.told?.includes('#composer') === true);
    await typeAndSend(chat, 3);
    expect(sentTo('grok')).toBe(6);
    expect(await gapOf('grok', ({ to }) => to !== undefined)).toMatchObject({ cause: 'blind' });
    expect(
      await eventually(
        () => rowsOf('grok'),
        (rows) => rows === 3,
      ),
    ).toBe(3);
    await page.goto(story.session.extensionUrl('/journal.html#settings'));
    await chat.close();
  });

  test('permission withdrawn: the script falls silent in the page that is open, and it is a gap from then on', async () => {
    const chat = await open('https://poe.com/');
    await typeAndSend(chat, 1);
    expect(
      await eventually(
        () => rowsOf('poe'),
        (rows) => rows === 1,
      ),
    ).toBe(1);
    await letTell(page, 'https://poe.com/*');
    const at = Date.now();
    await story.session.withdrawHost('https://poe.com/*');
    const gap = await gapOf('poe', ({ cause }) => cause === 'permission');
    expect(Math.abs((gap?.from ?? 0) - at)).toBeLessThan(MINUTE);
    await chat.bringToFront();
    await chat.waitFor(() => document.documentElement.dataset.told?.includes('"poe"') === false);
    await typeAndSend(chat, 2);
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(sentTo('poe')).toBe(3);
    expect(await rowsOf('poe')).toBe(1);
    expect(story.session.consoleErrors()).toEqual([]);
  });
});
