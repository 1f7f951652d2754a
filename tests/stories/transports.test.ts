/** Every way in which services send, in both browsers: one act is one row, whatever the browser tells of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browsers/launch.ts';
import type { PracticeEntry } from '../practice/journal.ts';
import { agree, countOf, eventually, MARKER, type OwnPage, type PracticeWindow, readStores, type Story, startStory } from './story.ts';

const OWN_HOST = 'libre.school.example';

/** By how they send; a page's worker sends in its place, lets its requests pass, or answers them itself. */
const WAYS = {
  'batch RPC': ['notebooklm', 'https://notebooklm.google.com/notebook/1'],
  'another host than the page': ['qianwen', 'https://www.qianwen.com/'],
  'broken off at its end': ['kimi', 'https://www.kimi.com/'],
  'a job and its event stream': ['librechat', `https://${OWN_HOST}/c/new`],
  'addresses that tell acts apart': ['deepseek', 'https://chat.deepseek.com/'],
  'a worker that sends': ['claude', 'https://claude.ai/new?worker'],
  'a worker that lets pass': ['claude', 'https://claude.ai/new?worker=passes'],
  'a worker that answers': ['claude', 'https://claude.ai/new?worker=intercepts'],
} as const;

/** Services of which an address asks, one in each browser: the service, its page, and the address that asks. */
const BY_ADDRESS = {
  chromium: ['you-com', 'https://you.com/', 'https://you.com/search'],
  firefox: ['brave-ask', 'https://search.brave.com/ask', 'https://search.brave.com/ask'],
} as const;

/** What can be told from an address; anywhere else an edit or a new answer looks like a prompt. */
const TOLD: Record<string, readonly string[]> = { claude: ['regeneration'], deepseek: ['edit', 'regeneration'] };

const idle = (chat: Page) => chat.waitFor(() => !(window as unknown as PracticeWindow).practice.busy);

async function typeAndSend(chat: Page, how: 'Enter' | 'button'): Promise<void> {
  await chat.click('#composer');
  await chat.type(`by hand, ${how}`);
  if (how === 'Enter') await chat.press('Enter');
  else await chat.click('#send');
  await idle(chat);
}

const act = (chat: Page, what: 'send' | 'edit' | 'retry') =>
  chat.evaluate((name) => (window as unknown as PracticeWindow).practice[name]('more'), what);

/** How many rows there should be, by service and kind: refused ones apart, a redirect not at all. */
function truthOf(log: readonly PracticeEntry[]): Record<string, number> {
  const acts = log.filter(({ kind, status }) => kind !== 'look-alike' && (status < 300 || status >= 400));
  return countOf(
    acts.map(({ service, kind, status }) => {
      const told = TOLD[service ?? '']?.includes(kind) ? kind : 'prompt';
      return { service: `${service} ${status < 300 ? told : 'refused'}` };
    }),
  );
}

const rowsOf = async (page: Page) =>
  countOf(
    (await readStores(page)).prompts.map(({ service, kind, outcome }) => ({
      service: `${service} ${outcome === 'refused' ? outcome : kind}`,
    })),
  );

const isSame = (one: object, other: object) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    // What was open is opened again at the next start, as many people have it. (A Firefox that is driven forgets its tabs.)
    story = await startStory(name, name === 'chromium' ? { prefs: { 'session.restore_on_startup': 1 } } : {});
    await story.session.allowHosts([`https://${OWN_HOST}/*`]);
    page = await agree(story, { services: ['notebooklm', 'qianwen', 'kimi', 'you-com', 'deepseek', 'claude'] });
    await page.waitFor(() => document.querySelector('[data-rule=own-hosts] select') !== null);
    await page.evaluate(() => {
      const software = document.querySelector<HTMLSelectElement>('[data-rule=own-hosts] select');
      if (!software) throw new Error('no software can be chosen');
      software.value = 'librechat';
      software.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.fill('[data-rule=own-hosts] input', OWN_HOST);
    await page.click('[data-rule=own-hosts] button[type=submit]');
    await page.waitFor(() => document.querySelector('[data-own-host=librechat]') !== null);
    await page.click('[data-rule=apart] summary');
    await page.click('[data-apart=brave-ask] button');
    await page.waitFor(() =>
      [...document.querySelectorAll('[data-permission=given]')].some(({ textContent }) => textContent?.includes('Brave')),
    );
  });
  afterAll(() => story.close());

  test.each(Object.entries(WAYS))('%s: %s', async (_way, [service, address]) => {
    const { practice } = story;
    const already = await rowsOf(page);
    practice.clear();
    const chat = await story.session.open(address);
    await chat.waitFor(() => 'practice' in document.documentElement.dataset);
    await typeAndSend(chat, 'Enter');
    await typeAndSend(chat, 'button');
    for (const status of [429, 503, 307]) {
      practice.failNext(service, status);
      await act(chat, 'send');
    }
    await act(chat, 'retry');
    await act(chat, 'edit');
    await chat.reload();
    await chat.waitFor(() => 'practice' in document.documentElement.dataset);
    await chat.close();

    const log = practice.log();
    expect(log.filter(({ kind, what }) => kind === 'stray' || what.startsWith('unknown'))).toEqual([]);
    expect(log.filter(({ kind, status }) => kind !== 'look-alike' && status === 307)).toHaveLength(1);
    expect(log.filter(({ kind }) => kind === 'look-alike').length).toBeGreaterThan(3);
    const truth = truthOf(log);
    expect(truth[`${service} refused`]).toBe(2);
    const added = async () => {
      const rows = await rowsOf(page);
      const more = Object.entries(rows).map(([key, count]) => [key, count - (already[key] ?? 0)] as const);
      return Object.fromEntries(more.filter(([, count]) => count !== 0));
    };
    expect(await eventually(added, (rows) => isSame(rows, truth))).toEqual(truth);
  });

  test('an answer that its own page breaks off was answered, and lasted as long as it did', async () => {
    const { prompts } = await eventually(
      () => readStores(page),
      (stored) => stored.prompts.every(({ outcome }) => outcome !== 'open' && outcome !== 'begun'),
    );
    const kimi = prompts.filter(({ service, outcome }) => service === 'kimi' && outcome !== 'refused');
    expect(kimi.map(({ outcome }) => outcome)).toEqual(kimi.map(() => 'answered'));
    for (const { startAt = 0, endAt = 0 } of kimi) expect(endAt - startAt).toBeGreaterThan(200);
    // The request that starts a job says nothing of how long its answer takes.
    expect(prompts.filter(({ service, endAt }) => service === 'librechat' && endAt !== undefined)).toEqual([]);
  });

  test('where the address alone asks, nothing counts as a prompt: not a question, not a reload, not a copy of the tab', async () => {
    const { session, practice } = story;
    practice.clear();
    const before = await rowsOf(page);
    const [service, start, asked] = BY_ADDRESS[name];
    const answers = () => practice.log().filter((entry) => entry.service === service && /stream/i.test(entry.what));
    const again = async (count: number) => {
      const seen = await eventually(
        async () => answers().filter(({ kind }) => kind === 'look-alike').length,
        (found) => found >= count,
      );
      expect(seen, 'asked again').toBe(count);
    };
    const chat = await session.open(start);
    await chat.bringToFront();
    await typeAndSend(chat, 'Enter');
    await typeAndSend(chat, 'button');
    expect(answers().map(({ kind }) => kind)).toEqual(['prompt', 'prompt']);
    expect(await chat.url()).toContain(`${asked}?`);
    expect(await chat.url()).toContain(MARKER);
    await chat.reload();
    await again(1);
    await chat.goto('https://example.org/');
    await chat.evaluate(() => void setTimeout(() => history.back()));
    await again(2);
    await chat.waitFor(() => 'practice' in document.documentElement.dataset);
    await page.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as OwnPage).chrome;
      const [tab] = await tabs.query({ url: `${url}*` });
      await tabs.duplicate(tab?.id ?? -1);
    }, asked);
    await again(3);
    await chat.bringToFront();
    // Ten seconds in front are a turn.
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    await page.bringToFront();
    const { days, prompts } = await eventually(
      () => readStores(page),
      (stored) => stored.days.some((day) => day.service === service && day.turns > 0),
    );
    expect(await rowsOf(page)).toEqual(before);
    expect(prompts.filter((prompt) => prompt.service === service)).toEqual([]);
    expect(days.filter((day) => day.service === service)).toMatchObject([{ turns: 1, prompts: 0 }]);
  });

  test('what cannot be counted is said in words, never as nought', async () => {
    const [service] = BY_ADDRESS[name];
    await page.goto(story.session.extensionUrl('/journal.html#week'));
    await page.reload();
    const cell = `[data-figure=prompts][data-service=${service}]`;
    await page.waitFor((css) => document.querySelector(css) !== null, cell);
    const shown = await page.evaluate((id) => {
      const figure = document.querySelector<HTMLElement>(`[data-figure=prompts][data-service=${id}]`);
      const energy = [...document.querySelectorAll<HTMLElement>(`[data-service=${id}][data-figure^=energy]`)];
      return { value: figure?.dataset.value, text: figure?.textContent ?? '', energy: energy.map(({ dataset }) => dataset.value) };
    }, service);
    expect(shown.value).toBe('not-recorded');
    expect(shown.text).toMatch(/^[^\d]{5,}$/);
    for (const value of shown.energy) expect(value).toBe('not-known');
  });

  test('a restored tab asks again and is not counted again', async () => {
    await page.goto(story.session.extensionUrl('/journal.html#settings'));
    const before = await rowsOf(page);
    story.practice.clear();
    if (name === 'chromium') {
      story.session = await story.session.relaunch();
      page = await story.session.open(story.session.extensionUrl('/journal.html#settings'));
    } else {
      const chat = await story.session.open(`https://you.com/search?q=${MARKER}`);
      await chat.waitFor(() => 'practice' in document.documentElement.dataset);
      await chat.close();
      story.practice.clear();
      await story.session.restoreTab();
    }
    const restored = await eventually(
      async () => story.practice.log().filter(({ what }) => what === 'streamingSearch'),
      (found) => found.length > 0,
    );
    expect(restored.map(({ kind }) => kind)).not.toContain('prompt');
    expect(restored.length).toBeGreaterThan(0);
    expect(await rowsOf(page)).toEqual(before);
    expect(story.session.consoleErrors()).toEqual([]);
  });
});
