/** Everybody can use it: no fault of access, by keyboard alone, at every width and text size, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName, Page } from '../browsers/launch.ts';
import { back, pressFor, sendByKeyboard, tabTo, tick } from './access-keyboard.ts';
import { figuresOf } from './access-look.ts';
import { AFTER, BEFORE, faultsIn, goTo, PAUSED, speak, WORDS } from './access-pages.ts';
import { eventually, readStores, type Story, startStory } from './story.ts';

const MADE_UP = BEFORE.find(({ name }) => name === 'made-up week') as (typeof BEFORE)[number];

describe.each(['chromium', 'firefox'] as const satisfies BrowserName[])('%s', (name) => {
  const language = name === 'chromium' ? 'en' : 'fr';
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    story = await startStory(name);
    page = await story.session.open('about:blank', { width: 1280, height: 800 });
  });
  afterAll(() => story.close());

  // In Chromium the story of the screens looks at each state.
  test.runIf(name === 'firefox')('before anything is agreed to, and in the made-up week, no page has a fault', async () => {
    expect(await faultsIn(story, page, BEFORE, ['fr', 'light'])).toEqual([]);
  });

  test('language and paper change at once, without a reload, and the focus stays where it was', async () => {
    await goTo(story, page, MADE_UP);
    for (const [lang, title] of [
      ['fr', 'La couture'],
      ['en', 'The seam'],
    ] as const) {
      await page.click(`.frame-foot [lang=${lang}]`);
      await page.waitFor((code) => document.documentElement.lang === code, lang);
      await page.waitFor((said) => document.querySelector('#seam-title')?.textContent === said, title);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('lang'))).toBe(lang);
    }
    for (const [at, theme] of [
      [3, 'dark'],
      [2, 'light'],
      [1, 'auto'],
    ] as const) {
      // The first child is the name of the choice.
      await page.click(`.frame-foot .switch:last-child button:nth-of-type(${at})`);
      await page.waitFor((wanted) => document.documentElement.dataset.theme === wanted, theme);
      await page.waitFor(() => document.activeElement?.getAttribute('aria-pressed') === 'true');
    }
    // On a full disk nothing changes, and it is said; the next thing that works takes it back.
    await page.evaluate(() => {
      const { request } = navigator.locks;
      navigator.locks.request = () => Promise.reject(new Error('no room'));
      Object.assign(globalThis, { giveRoom: () => Object.assign(navigator.locks, { request }) });
    });
    const dark = '.frame-foot .switch:last-child button:nth-of-type(3)';
    await page.click(dark);
    await page.waitFor(() => document.querySelector('main [role=alert]')?.textContent?.includes('was not kept') === true);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('auto');
    await page.evaluate(() => (globalThis as unknown as { giveRoom(): void }).giveRoom());
    await page.click(dark);
    await page.waitFor(() => document.documentElement.dataset.theme === 'dark' && document.querySelector('[role=alert]') === null);
    await page.click('.frame-foot .switch:last-child button:nth-of-type(1)');
    // A reload would have put the made-up week away.
    expect(await page.count('.made-up')).toBe(1);
  });

  test('a section that brings words of its own never stands in two languages, not for one frame', async () => {
    for (const section of ['energy', 'group', 'classroom']) {
      await page.goto('about:blank');
      await page.goto(story.session.extensionUrl(`/journal.html#${section}`));
      await page.waitFor(() => document.querySelector('main h1') !== null);
      const seen = await page.evaluate(framesUntil, 'fr');
      expect(seen, section).toEqual([expect.stringMatching(/^en /), expect.stringMatching(/^fr /)]);
      expect(seen[0]?.slice(3)).not.toBe(seen[1]?.slice(3));
      await page.evaluate(framesUntil, 'en');
    }
  });

  test('every figure can be told from its text, and table, legend and sentence say the same', async () => {
    for (const spoken of ['fr', 'en'] as const) {
      await speak(story, page, spoken);
      await goTo(story, page, MADE_UP);
      expect(await page.count('[data-figure]:not([data-value])')).toBe(0);
      for (const figure of ['prompts', 'turns', 'active-ms']) {
        const shown = `[data-figure="${figure}"]:not([data-day])`;
        const total = await figuresOf(page, `.period > h1 ${shown}, .period > .lead ${shown}`);
        const services = await figuresOf(page, `table ${shown}[data-service]`);
        expect(total).toHaveLength(1);
        expect(services.reduce((sum, { value }) => sum + value, 0)).toBe(total[0]?.value);
      }
      const cells = await figuresOf(page, '.seam-table [data-figure=prompts][data-day]');
      const legend = await figuresOf(page, '.legend [data-figure=prompts]');
      expect(legend.length).toBeGreaterThan(1);
      for (const { service, value } of [...legend, ...(await figuresOf(page, 'h1 [data-figure=prompts]'))]) {
        const own = cells.filter((cell) => cell.service === service);
        expect(own).toHaveLength(7);
        expect(
          own.reduce((sum, cell) => sum + Number(cell.read), 0),
          service,
        ).toBe(value);
      }
    }
  });

  test('by keyboard alone: choose, answer, agree, send, look, open the table, delete an entry', async () => {
    await speak(story, page, language);
    await page.waitFor(() => document.querySelector('.choosing') !== null);
    await tabTo(page, '.skip');
    await pressFor(page, 'Enter', 'main');
    for (const service of ['chatgpt', 'claude']) await tick(page, `input[value=${service}]`);
    await tick(page, 'input[name=kind-time][value=yes]');
    await pressFor(page, 'ArrowRight', 'input[name=kind-time][value=no]:checked');
    await pressFor(page, 'ArrowLeft', 'input[name=kind-time][value=yes]:checked');
    for (const kind of ['prompts', 'answers']) await tick(page, `input[name=kind-${kind}][value=yes]`);
    await tabTo(page, '.choosing .actions button');
    await pressFor(page, 'Enter', '.settings .result');
    expect(await page.text('.result')).toBe(WORDS[language].choosing.started);

    await sendByKeyboard(story, 'claude', ['one', 'two']);
    await eventually(
      async () => (await readStores(page)).prompts,
      (prompts) => prompts.filter(({ endAt }) => endAt).length === 2,
    );
    await page.bringToFront();
    await back(page, 'nav a[href="#week"]');
    await pressFor(page, 'Enter', 'main');
    await page.waitFor(() => document.querySelector<HTMLElement>('h1 [data-figure=prompts]')?.dataset.value === '2');
    await tabTo(page, '.period details summary');
    await pressFor(page, 'Enter', '.period details[open] summary');
    const cells = await figuresOf(page, '.seam-table [data-figure=prompts][data-service=claude]');
    expect(cells.reduce((sum, { value }) => sum + value, 0)).toBe(2);

    await back(page, 'nav a[href="#data"]');
    await pressFor(page, 'Enter', 'main');
    await page.waitFor(() => document.querySelectorAll('[data-type=prompt]').length === 2);
    await tabTo(page, '[data-type=prompt] .acts button:last-child');
    await pressFor(page, 'Enter', '.confirm p');
    await tabTo(page, '.confirm button:last-child');
    await pressFor(page, 'Enter', '[data-type=prompt] .acts button:last-child');
    await pressFor(page, 'Space', '.confirm p');
    await tabTo(page, '.confirm button');
    await pressFor(page, 'Enter', '#entries-title');
    await page.waitFor(() => document.querySelectorAll('[data-type=prompt]').length === 1);
  });

  test.runIf(name === 'firefox')('once there is something, no page has a fault', async () => {
    expect(await faultsIn(story, page, AFTER, ['en', 'dark'])).toEqual([]);
  });

  test('by keyboard alone: pause, record again, note a use elsewhere, look back on a turn, and stop', async () => {
    const popup = await story.session.open(story.session.extensionUrl('/popup.html'), { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelector('fieldset.pause') !== null);
    await tabTo(popup, '.pause button:last-child');
    await pressFor(popup, 'Enter', 'div.pause button');
    expect(await popup.count('[data-state=paused]')).toBe(1);
    if (name === 'firefox') expect(await faultsIn(story, page, PAUSED, ['fr', 'dark'])).toEqual([]);
    await popup.bringToFront();
    await pressFor(popup, 'Space', 'fieldset.pause button');
    await tabTo(popup, '[data-opens=note]');
    await pressFor(popup, 'Enter', '#note-title');
    await tabTo(popup, 'input[value=phone]');
    await pressFor(popup, 'ArrowDown', 'input[value=app]:checked');
    await tabTo(popup, 'input[type=number]');
    await popup.type('3');
    await tabTo(popup, 'button[type=submit]');
    await pressFor(popup, 'Enter', '[data-opens=note]');
    await back(popup, '[data-opens=check-in]');
    await pressFor(popup, 'Enter', '.reflection');
    await tick(popup, '[data-list=purpose] [value=learn]');
    await popup.waitFor(() => document.querySelector('.check-in > .result')?.textContent !== '');
    await tabTo(popup, '.check-in > .actions button');
    await pressFor(popup, 'Enter', '[data-opens=check-in]');
    const { notes, said } = await readStores(popup);
    expect([notes, said]).toMatchObject([[{ place: 'app', prompts: 3 }], [{ what: 'tags', purpose: ['learn'] }]]);
    await popup.close();

    await speak(story, page, language);
    await page.waitFor(() => document.querySelector('[data-permission]') !== null);
    await tabTo(page, '.contents a[href="#settings/stop"]');
    await pressFor(page, 'Enter', 'h2[id="settings/stop"]');
    await tabTo(page, '[data-rule=stop] button');
    await pressFor(page, 'Space', '.settings .result');
    expect(await page.text('.result')).toBe(WORDS[language].choosing.stopped);
    // The browser, too, tells of what was not kept.
    expect(story.session.consoleErrors().filter((line) => !line.includes('no room'))).toEqual([]);
  });
});

/** In the page: changes its language, and gives the different languages and headings of the frames until half a second after. */
async function framesUntil(language: string): Promise<string[]> {
  const seen = new Set<string>();
  document.querySelector<HTMLElement>(`.frame-foot [lang=${language}]`)?.click();
  const { documentElement } = document;
  for (let endsAt = Number.POSITIVE_INFINITY; performance.now() < endsAt; await new Promise(requestAnimationFrame)) {
    seen.add(`${documentElement.lang} ${document.querySelector('main h1')?.textContent}`);
    if (documentElement.lang === language) endsAt = Math.min(endsAt, performance.now() + 500);
  }
  return [...seen];
}
