/** A record saved, deleted and brought back in both browsers: the week shows what it showed before. */
import { expect, test } from 'vitest';
import type { Page } from '../browsers/launch.ts';
import { agree, CHATS, chooseFiles, eventually, readStores, type Story, saveRecord, send, startStory } from './story.ts';

/** Every figure of This week, by name and service. */
async function week(page: Page, { session }: Story): Promise<Record<string, string>> {
  await page.goto(session.extensionUrl('/journal.html#week'));
  await page.reload();
  await page.waitFor(() => document.querySelector('.energy-sentence') !== null);
  return page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-figure]')];
    return Object.fromEntries(found.map(({ dataset }) => [[dataset.figure, dataset.service, dataset.day].join(' '), dataset.value ?? '']));
  });
}

/** Puts a file into the page's own input, as choosing it does; gives what the page says then. */
async function choose(page: Page, text: string): Promise<string> {
  // What was said before stands until the page draws anew.
  const before = await page.evaluate(() => document.querySelector('.result')?.textContent ?? '');
  await chooseFiles(page, [text]);
  const passing = ['', 'The copy is being read.', before];
  await page.waitFor((said) => !said.includes(document.querySelector('.result')?.textContent ?? ''), passing);
  return page.text('.result');
}

test.each(['chromium', 'firefox'] as const)('%s', async (name) => {
  const story = await startStory(name);
  const page = await agree(story, { services: ['claude', 'chatgpt'], time: false });
  for (const [service, count] of [
    ['claude', 3],
    ['chatgpt', 2],
  ] as const) {
    const chat = await story.session.open(CHATS[service]);
    await send(chat, count);
    await chat.close();
  }
  const stored = await eventually(
    () => readStores(page),
    ({ prompts }) => prompts.length === 5 && prompts.every(({ outcome }) => outcome === 'answered'),
  );
  await page.bringToFront();
  const before = await week(page, story);
  const copy = await saveRecord(page, story);

  await page.click('.delete-row:last-child button');
  await page.click('.delete-row:last-child .confirm button');
  await eventually(
    () => readStores(page),
    ({ prompts }) => prompts.length === 0,
  );
  await page.waitFor(() => /deleted/.test(document.querySelector('.result')?.textContent ?? ''));
  expect(await choose(page, copy.slice(0, -40))).toContain('cut short');
  expect(await choose(page, copy.replace('"minute":', '"minute":9999'))).toContain('record.prompts.0.minute');
  expect(await readStores(page)).toMatchObject({ prompts: [], moments: [], days: [], gaps: [], notes: [], said: [] });

  expect(await choose(page, copy)).toMatch(/^The copy was brought back\. \d+ of its rows were new here\.$/);
  const { requests: _, ...rows } = stored;
  const { gaps, ...restored } = await readStores(page);
  expect({ ...restored, gaps: [] }).toEqual({ ...rows, requests: [] });
  // Days that are there again are of a record that nobody has agreed to go on with.
  expect(gaps.every(({ cause }) => cause === 'not-agreed')).toBe(true);
  expect(await choose(page, copy)).toBe('Everything in this copy was here already.');
  expect(await week(page, story)).toEqual(before);
  expect(before['prompts  ']).toBe('5');
  expect(story.session.consoleErrors()).toEqual([]);
  await story.close();
});
