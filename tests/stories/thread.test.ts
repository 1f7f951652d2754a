/** The main job in both browsers: consent, prompts on practice services, exact counts everywhere they are shown. */
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArchiveSchema } from '../../lib/recording/archive.ts';
import type { BrowserName, Page } from '../browsers/launch.ts';
import { readStorage } from './guards.ts';
import {
  ALL,
  agree,
  CHATS,
  countOf,
  eventually,
  MARKER,
  type OwnPage,
  type PracticeWindow,
  readStores,
  type Story,
  saveRecord,
  send,
  sentTo,
  startStory,
} from './story.ts';

const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The figures a page shows, by what they are of. */
function figures(page: Page, name: string): Promise<Record<string, number>> {
  return page.evaluate((figure) => {
    const found = [...document.querySelectorAll<HTMLElement>(`[data-figure="${figure}"]`)];
    return Object.fromEntries(found.map(({ dataset }) => [dataset.service ?? 'all', Number(dataset.value)]));
  }, name);
}

/** Everything of a page that an extension could have left a trace in. */
function look() {
  const attributes = [...document.querySelectorAll('*')].map((element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`);
  // A browser fetches the site's icon when it likes, and not again where it has it.
  const resources = performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/[0-9a-f-]{36}|\d+/g, ''))
    .filter((name) => !name.endsWith('icon.svg'));
  return { attributes, globals: Object.getOwnPropertyNames(window).sort(), resources: [...new Set(resources)].sort() };
}

describe.each(['chromium', 'firefox'] as const satisfies BrowserName[])('%s', (name) => {
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    story = await startStory(name);
  });
  afterAll(() => story.close());

  test('before anything is agreed to, nothing is recorded, and the welcome says so', async () => {
    const chat = await story.session.open(CHATS.claude);
    await send(chat, 2);
    await chat.close();
    page = await story.session.open(story.session.extensionUrl('/journal.html#settings'));
    expect(await page.text('h1')).toBe('Before anything is recorded');
    expect(await page.count('input:checked[name=service], input:checked[name^=kind-]')).toBe(0);
    expect(await readStores(page)).toMatchObject({ prompts: [], moments: [], days: [], requests: [] });
    await page.close();
    story.practice.clear();
  });

  test('fifty prompts on six services are fifty, among all the requests that only look like prompts', async () => {
    page = await agree(story, { services: ALL });
    for (const service of ALL) story.practice.setAnswerMs(service, 100);
    const others = await story.session.open('https://example.org/');
    await send(others, 2);
    await others.close();
    for (const [index, service] of ALL.entries()) {
      const chat = await story.session.open(service === 'gemini' ? 'https://gemini.google.com/u/1/app' : CHATS[service]);
      await chat.click('#composer');
      await chat.type('typed, then sent');
      await chat.press('Enter');
      await chat.waitFor(() => !(window as unknown as PracticeWindow).practice.busy);
      await send(chat, index < 2 ? 7 : 6);
      if (service === 'claude') await chat.evaluate(() => (window as unknown as PracticeWindow).practice.retry());
      await chat.evaluate((text) => (window as unknown as PracticeWindow).practice.edit(text), `better put ${MARKER}`);
      await chat.reload();
      await chat.close();
    }
    const sent = sentTo(story);
    delete sent['unrelated-site'];
    expect(total(sent)).toBeGreaterThanOrEqual(50);
    const stored = await eventually(
      () => readStores(page),
      ({ prompts }) => prompts.length > total(sent),
    );
    expect(countOf(stored.prompts.filter(({ kind }) => kind !== 'regeneration'))).toEqual(sent);
    expect(countOf(stored.prompts.filter(({ kind }) => kind === 'regeneration'))).toEqual({ claude: 1 });
    expect(story.practice.log().filter(({ kind }) => kind === 'stray')).toEqual([]);

    await page.goto(story.session.extensionUrl('/journal.html#week'));
    await page.waitFor(() => document.querySelector('[data-figure="prompts"]') !== null);
    expect(await figures(page, 'prompts')).toMatchObject({ all: total(sent), ...sent });
    const popup = await story.session.open(story.session.extensionUrl('/popup.html'));
    await popup.waitFor(() => document.querySelector('[data-figure="prompts"]') !== null);
    expect(await figures(popup, 'prompts')).toMatchObject({ all: total(sent) });
    await popup.close();
    const exported = v.parse(ArchiveSchema, JSON.parse(await saveRecord(page, story)));
    expect(countOf(exported.prompts.filter(({ kind }) => kind !== 'regeneration'))).toEqual(sent);
    expect(Object.fromEntries(exported.days.map(({ service, prompts }) => [service, prompts]))).toEqual(sent);
    const lines = (await saveRecord(page, story, 'csv')).split('\r\n').filter((line) => line.startsWith('"prompt"'));
    expect(lines).toHaveLength(exported.prompts.length);
  });

  test('in a private window nothing is recorded, and a page cannot tell that the extension is there', async () => {
    const before = await readStores(page);
    const hidden = await story.session.openPrivate(CHATS.claude);
    await send(hidden, 2);
    const seen = await story.session.open(CHATS.claude);
    await send(seen, 2);
    const stored = await eventually(
      () => readStores(page),
      ({ prompts }) => prompts.length >= before.prompts.length + 2,
    );
    expect(stored.prompts).toHaveLength(before.prompts.length + 2);
    // The extension never runs in the private window, so what its page sees is what there is without it.
    // Both are looked at until they are at rest: an answer is still being drawn for a moment, an icon still fetched.
    const both = await eventually(
      async () => [await seen.evaluate(look), await hidden.evaluate(look)],
      ([one, other]) => JSON.stringify(one) === JSON.stringify(other),
      5_000,
    );
    expect(both[0]).toEqual(both[1]);
    await hidden.close();
    await seen.close();
  });

  test('settings are all there is outside the database', async () => {
    // What was heard stands there until it is written.
    const { local, session } = await eventually(
      () => readStorage(page),
      (stored) => !Object.keys(stored.session).some((key) => key.startsWith('heard:')),
    );
    expect(Object.keys(local).sort()).toEqual(['choices', 'clock', 'pulse', 'sentinel', 'sights']);
    const kept = Object.keys(session).filter((key) => key !== 'startedAt');
    expect(kept.sort()).toEqual(['attention', 'begun', 'first', 'nonce', 'pulse', 'room']);
  });

  test('an answer’s duration is kept only where it can be trusted', async () => {
    const { prompts } = await readStores(page);
    for (const { service, startAt, endAt } of prompts) {
      const trusted = !['chatgpt', 'perplexity'].includes(service);
      expect(endAt !== undefined && startAt !== undefined, service).toBe(trusted);
    }
  });

  test('a refused prompt is none, and a stopped one is one', async () => {
    const before = await readStores(page);
    const chat = await story.session.open(CHATS.claude);
    story.practice.failNext('claude', 429);
    await send(chat, 1);
    story.practice.setAnswerMs('claude', 20_000);
    await chat.evaluate(() => {
      void (window as unknown as PracticeWindow).practice.send('long');
    });
    await eventually(
      async () => story.practice.log().at(-1),
      (entry) => entry?.kind === 'prompt' && entry.status === 200,
    );
    await chat.evaluate(() => (window as unknown as PracticeWindow).practice.stop());
    story.practice.setAnswerMs('claude', 300);
    const after = await eventually(
      () => readStores(page),
      ({ prompts }) => prompts.length === before.prompts.length + 2 && prompts.every(({ outcome }) => !['open', 'begun'].includes(outcome)),
    );
    const outcomes = (rows: typeof after.prompts) =>
      rows
        .filter(({ service }) => service === 'claude')
        .map(({ outcome }) => outcome)
        .sort();
    expect(outcomes(after.prompts)).toEqual([...outcomes(before.prompts), 'refused', 'stopped'].sort());
    const [claudeBefore, claudeAfter] = [before, after].map(({ days }) => days.find(({ service }) => service === 'claude')?.prompts ?? 0);
    expect((claudeAfter ?? 0) - (claudeBefore ?? 0)).toBe(1);
    await chat.close();
  });

  test('while paused nothing is recorded, and the pause is a gap', async () => {
    const before = await readStores(page);
    const popup = await story.session.open(story.session.extensionUrl('/popup.html'));
    await popup.click('.pause button');
    await popup.waitFor(() => document.querySelector('[data-state="paused"]') !== null);
    const chat = await story.session.open(CHATS.deepseek);
    await send(chat, 2);
    const { prompts, gaps } = await eventually(
      () => readStores(page),
      (stored) => stored.gaps.length > 0,
    );
    expect(prompts).toHaveLength(before.prompts.length);
    expect(gaps).toMatchObject([{ cause: 'paused' }]);
    await popup.bringToFront();
    await popup.click('.pause button');
    await popup.waitFor(() => document.querySelector('[data-state="recording"]') !== null);
    await send(chat, 1);
    const after = await eventually(
      () => readStores(page),
      (stored) => stored.prompts.length > before.prompts.length,
    );
    expect(after.prompts).toHaveLength(before.prompts.length + 1);
    await chat.close();
    await popup.close();
  });

  test('a permission taken back in the browser’s settings is noticed, said, and becomes a gap', async () => {
    await story.session.withdrawHost('https://claude.ai/*');
    const stored = await eventually(
      () => readStores(page),
      ({ gaps }) => gaps.some(({ cause }) => cause === 'permission'),
    );
    expect(stored.gaps.find(({ cause }) => cause === 'permission')).toMatchObject({ service: 'claude' });
    const popup = await story.session.open(story.session.extensionUrl('/popup.html'));
    await popup.waitFor(() => document.body.textContent?.includes('Claude is not seen') ?? false);
    const chat = await story.session.open(CHATS.claude);
    await send(chat, 1);
    await chat.close();
    await popup.close();
    expect((await readStores(page)).prompts).toHaveLength(stored.prompts.length);
  });

  test('a use elsewhere is noted by hand, as a class of its own', async () => {
    const before = await readStores(page);
    const popup = await story.session.open(story.session.extensionUrl('/popup.html'));
    await popup.clickText('Note a use elsewhere');
    await popup.click('input[name=place][value=work]');
    await popup.fill('input[type=number]', '4');
    await popup.click('.note-form button[type=submit]');
    const { notes, days } = await eventually(
      () => readStores(page),
      (stored) => stored.notes.length === 1,
    );
    expect(notes).toMatchObject([{ place: 'work', prompts: 4 }]);
    expect(days).toEqual(before.days);
    await popup.close();
  });

  test('deleting everything leaves nothing, in any store', async () => {
    await page.goto(story.session.extensionUrl('/journal.html#data'));
    await page.waitFor(() => document.querySelectorAll('.delete-row').length === 3);
    await page.click('.delete-row:last-child button');
    await page.click('.delete-row:last-child .confirm button');
    const stored = await eventually(
      () => readStores(page),
      ({ prompts, notes }) => prompts.length + notes.length === 0,
    );
    expect(Object.values(stored).flat()).toEqual([]);
    const settings = () =>
      page.evaluate(async () => {
        const { storage, permissions } = (globalThis as unknown as OwnPage).chrome;
        return { stored: Object.keys(await storage.local.get(null)), origins: (await permissions.getAll()).origins ?? [] };
      });
    expect(await eventually(settings, ({ stored, origins }) => stored.length + origins.length === 0)).toEqual({ stored: [], origins: [] });
  });

  test('no page of ours reported an error', () => {
    expect(story.session.consoleErrors()).toEqual([]);
  });
});
