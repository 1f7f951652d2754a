/** Each exercise shown to a room by keyboard alone, before anything was agreed to: nothing cut, no fault of access, both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXERCISES, type Exercise, screensOf } from '../../lib/classroom/exercises.ts';
import type { BrowserName, Key, Page } from '../browsers/launch.ts';
import { tabTo } from './access-keyboard.ts';
import { axeFaults, lookFaults } from './access-look.ts';
import { speak } from './access-pages.ts';
import { restyle, settled } from './places.ts';
import { readStores, type Story, startStory } from './story.ts';

/** On a projector in one language; on a laptop, where there is less room, in the one that takes more of it. */
const SIZES = { en: [1920, 1080], fr: [1366, 768] } as const;

type Plan = { language: 'en' | 'fr'; exercises: readonly Exercise[] };
const ROADS = EXERCISES.filter(({ id }) => id === 'roads');
const PLANS: Record<BrowserName, readonly Plan[]> = {
  chromium: [
    { language: 'en', exercises: EXERCISES },
    { language: 'fr', exercises: EXERCISES },
  ],
  firefox: [{ language: 'fr', exercises: ROADS }],
};

/** Presses a key, and waits until the screen it leads to has the focus on its heading. */
async function turn(page: Page, key: Key, exercise: Exercise, to: number): Promise<void> {
  await page.press(key);
  await page.waitFor(
    ([hash, step]) =>
      location.hash === hash &&
      document.querySelector('.show')?.getAttribute('data-step') === step &&
      document.activeElement?.tagName === 'H1',
    [`#classroom/show/${exercise.id}/${to}`, screensOf(exercise)[to]?.id ?? ''],
  );
}

/** What is wider or higher than the screen it is shown on. */
async function cutIn(page: Page, where: string): Promise<string[]> {
  const faults = await lookFaults(page, where);
  const over = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.scrollingElement as Element;
    return scrollHeight - clientHeight;
  });
  return over > 0 ? [...faults, `${where}: ${over} too high`] : faults;
}

describe.each(['chromium', 'firefox'] as const satisfies BrowserName[])('%s', (name) => {
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    story = await startStory(name);
    page = await story.session.open('about:blank', { width: 1920, height: 1080 });
  });
  afterAll(() => story.close());

  test.each(PLANS[name])('in $language, from the overview to the last step and back', async ({ language, exercises }) => {
    await speak(story, page, language);
    const [width, height] = SIZES[language];
    await page.resize(width, height);
    const faults: string[] = [];
    for (const exercise of exercises) {
      const { id } = exercise;
      const where = (at: number) => `${id} ${at}, ${language}`;
      await page.goto('about:blank');
      await page.goto(story.session.extensionUrl('/journal.html#classroom'));
      await page.waitFor(() => document.querySelector('.exercise-entry') !== null);
      await tabTo(page, '.skip');
      await page.press('Enter');
      await tabTo(page, `.actions a[href="#classroom/${id}"]`);
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('.exercise-page') !== null && document.activeElement?.tagName === 'MAIN');
      await tabTo(page, `.actions a[href="#classroom/show/${id}/0"]`);
      await turn(page, 'Enter', exercise, 0);
      const last = screensOf(exercise).length - 1;
      for (let at = 0; at <= last; at += 1) {
        if (at > 0) await turn(page, at % 2 === 0 ? 'PageDown' : 'ArrowRight', exercise, at);
        if (screensOf(exercise)[at]?.step?.shows !== undefined) await page.evaluate(settled);
        faults.push(...(await cutIn(page, where(at))));
        // Each screen in one of the two languages: the rooms look at all of them in both, but for colours.
        if (at % 2 === (language === 'en' ? 0 : 1)) faults.push(...(await axeFaults(page, where(at))));
      }
      await turn(page, 'ArrowLeft', exercise, last - 1);
      // A lesson is one session: its first and last screen are as far as these two keys go.
      const screens = screensOf(exercise);
      await turn(
        page,
        'Home',
        exercise,
        screens.findIndex(({ session }) => session === screens[last]?.session),
      );
      await turn(page, 'End', exercise, last);
      await turn(page, 'PageUp', exercise, last - 1);
      // The browser's own Back is one more way.
      await page.evaluate(() => history.back());
      await page.waitFor((hash) => location.hash === hash, `#classroom/show/${id}/${last}`);
      await page.press('Escape');
      await page.waitFor(() => document.querySelector('.exercise-page') !== null);
      faults.push(...(await axeFaults(page, `${id}, ${language}`)));
    }
    expect(faults).toEqual([]);
  });

  test('what is cut is noticed, and nothing was recorded', async () => {
    await page.goto(story.session.extensionUrl('/journal.html#classroom/show/roads/2'));
    await page.waitFor(() => document.querySelector('.show') !== null);
    await restyle(page, '.show { font-size: 7rem }');
    expect(await cutIn(page, 'too large')).not.toEqual([]);
    const { prompts, moments, days, gaps } = await readStores(page);
    expect([prompts, moments, days, gaps]).toEqual([[], [], [], []]);
    expect(story.session.consoleErrors()).toEqual([]);
  });
});
