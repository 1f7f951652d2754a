/** A service that is no longer seen, in both browsers: it is said, its time is a gap, and the next prompt clears it. */
import { describe, expect, test } from 'vitest';
import type { Page } from '../browsers/launch.ts';
import { agree, CHATS, eventually, type OwnPage, readStores, type Story, send, startStory } from './story.ts';

const HOUR = 3_600_000;

/** As after three visits in which nothing was noticed, the first of them `hours` ago. The background begins anew with it. */
async function doubt(page: Page, story: Story, hours: number): Promise<number> {
  const since = Date.now() - hours * HOUR;
  // The one that runs has its own in memory, and would write that over this.
  await story.session.stopBackground();
  await page.evaluate(async (began) => {
    const { chrome } = globalThis as unknown as OwnPage;
    const visit = { since: began, lastAt: began + 1_800_000, activeMs: 1_800_000, prompted: false };
    const alone = { request: null, page: null };
    const sight = { visit, last: { request: began - 60_000, page: null }, silent: { times: 3, since: began }, alone, lost: null };
    await chrome.storage.local.set({ sights: { claude: sight } });
  }, since);
  return since;
}

const gapsOf = async (page: Page) => (await readStores(page)).gaps.filter(({ cause }) => cause === 'unsure');

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test('three visits without a prompt are said and are a gap; the next prompt ends it', async () => {
    const story = await startStory(name);
    try {
      const page = await agree(story, { services: ['claude'] });
      const chat = await story.session.open(CHATS.claude);
      await send(chat, 1);
      // Written to its end: a background that is stopped while it writes says so.
      await eventually(
        () => readStores(page),
        ({ prompts }) => prompts.length === 1 && prompts[0]?.outcome === 'answered',
      );
      const since = await doubt(page, story, 50);
      await chat.reload();
      const [gap] = await eventually(
        () => gapsOf(page),
        (gaps) => gaps.length > 0,
      );
      expect(gap).toMatchObject({ cause: 'unsure', service: 'claude', from: since });
      expect(gap?.to).toBeUndefined();

      const popup = await story.session.open(story.session.extensionUrl('/popup.html'));
      await popup.waitFor(() => document.querySelector('.state-body p')?.textContent?.includes('Claude') ?? false);
      expect(await popup.axe()).toEqual([]);
      await page.goto(story.session.extensionUrl('/journal.html#week'));
      await page.waitFor(() => document.querySelector('.journal-state')?.textContent?.includes('Claude') ?? false);
      await page.goto(story.session.extensionUrl('/journal.html#settings/health'));
      await page.waitFor(() => document.querySelector('[data-rule=health] tbody tr') !== null);
      expect(await page.axe()).toEqual([]);

      await send(chat, 1);
      const [ended] = await eventually(
        () => gapsOf(page),
        ([first]) => first?.to !== undefined,
      );
      expect(ended).toMatchObject({ from: since });
      expect(ended?.to).toBeGreaterThan(since);
      await popup.waitFor(() => document.querySelector('.state-body') === null);
      expect(story.session.consoleErrors()).toEqual([]);
    } finally {
      await story.close();
    }
  });
});
