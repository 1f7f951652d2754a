/** What other choices do: refusing, time without prompts, tabs in the background, no answer times. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, CHATS, countOf, eventually, readStores, type Story, send, sentTo, startStory } from './story.ts';

const EVERY_KIND = ['time', 'prompts', 'answers'];

test('firefox: refusing the browser’s question leaves a usable extension and nothing recorded', async () => {
  const story = await startStory('firefox', { acceptPrompts: false });
  const page = await story.session.open(story.session.extensionUrl('/journal.html#settings'));
  await page.click('input[name=service][value=claude]');
  for (const kind of EVERY_KIND) await page.click(`input[name=kind-${kind}][value=yes]`);
  await page.click('.choosing .actions button');
  await story.session.refuse();
  await page.waitFor(() => document.querySelector('.result')?.textContent !== '');
  const chat = await story.session.open(CHATS.claude);
  await send(chat, 1);
  const popup = await story.session.open(story.session.extensionUrl('/popup.html'));
  await popup.clickText('Note a use elsewhere');
  await popup.click('.note-form button[type=submit]');
  const stored = await eventually(
    () => readStores(page),
    ({ notes }) => notes.length === 1,
  );
  expect(stored).toMatchObject({ prompts: [], moments: [], days: [], notes: [{ place: 'phone', prompts: 1 }] });
  await story.close();
});

// That ten seconds in front are a turn is seen in Firefox too, in the story of transports.
describe('chromium: time without prompts', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory('chromium');
  });
  afterAll(() => story.close());

  test('ten seconds in front is a turn, a tab in the background is none, and prompts are not recorded', async () => {
    const page = await agree(story, { services: ['claude', 'gemini'], prompts: false });
    const behind = await story.session.open(CHATS.gemini);
    const chat = await story.session.open(CHATS.claude);
    await chat.bringToFront();
    await send(chat, 1);
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    await page.bringToFront();
    const stored = await eventually(
      () => readStores(page),
      ({ days }) => days.some(({ turns }) => turns > 0),
    );
    expect(stored.prompts).toEqual([]);
    expect(stored.moments.find(({ service }) => service === 'claude')).toMatchObject({ counted: 1, prompts: 0 });
    expect(stored.days.find(({ service }) => service === 'claude')?.activeMs).toBeGreaterThan(10_000);
    expect(stored.days.find(({ service }) => service === 'gemini')?.turns ?? 0).toBe(0);
    await page.goto(story.session.extensionUrl('/journal.html#week'));
    await page.reload();
    await page.waitFor(() => document.querySelector('[data-figure="turns"]') !== null);
    const prompts = await page.evaluate(() => document.querySelector<HTMLElement>('td [data-figure="prompts"]')?.dataset.value);
    expect(prompts).toBe('not-recorded');
    await behind.close();
    await chat.close();
  });

  test('choices are changed and withdrawn where they were made', async () => {
    const page = await story.session.open(story.session.extensionUrl('/journal.html#settings'));
    await page.click('input[name=kind-time][value=no]');
    await page.click('input[name=kind-prompts][value=yes]');
    await page.waitFor(() => document.querySelector('[data-rule=prompts] .now')?.textContent === 'Now: yes.');
    const chat = await story.session.open(CHATS.claude);
    await send(chat, 1);
    const stored = await eventually(
      () => readStores(page),
      ({ prompts }) => prompts.length === 1,
    );
    expect(stored.prompts[0]).not.toHaveProperty('endAt');
    await page.bringToFront();
    await page.click('[data-rule=stop] button');
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'Before anything is recorded');
    await send(chat, 1);
    expect((await readStores(page)).prompts).toHaveLength(1);
  });
});

// In both browsers a host of one's own is asked for in the story of mending.
test('chromium: a host of one’s own is asked for exactly, and its prompts are counted', async () => {
  const story = await startStory('chromium');
  await story.session.allowHosts(['https://chat.school.example/*']);
  const page = await agree(story, { services: ['claude'] });
  await page.fill('.own-host input', '*.school.example');
  await page.click('.own-host button[type=submit]');
  await page.waitFor(() => document.querySelector('#own-host-wrong')?.textContent !== '');
  await page.fill('.own-host input', 'https://chat.school.example/c/1');
  await page.click('.own-host button[type=submit]');
  await page.waitFor(() => document.querySelector('[data-own-host=open-webui]') !== null);
  const chat = await story.session.open('https://chat.school.example/');
  // Several models can be asked at once there, so what begins within two seconds is one act.
  story.practice.setAnswerMs('open-webui', 2100);
  await send(chat, 3);
  const stored = await eventually(
    () => readStores(page),
    ({ prompts }) => prompts.length === 3,
  );
  expect(countOf(stored.prompts)).toEqual({ 'open-webui': 3 });
  expect(sentTo(story)).toEqual({ 'open-webui': 3 });
  expect(JSON.stringify(stored)).not.toContain('school');
  await story.close();
});
