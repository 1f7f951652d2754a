/** Row 17: a hundred thousand prompts are kept; the journal still opens at once, and its sums are those of the rows. */
import { readStores } from '../stories/story.ts';
import { wrongSums } from './compare.ts';
import { asBrowser, type Drill, NOTHING } from './drill.ts';
import { fillDatabase, openingMs } from './own-database.ts';
import { inScene, startScene } from './scene.ts';

const ROWS = { full: 100_000, short: 20_000 };
const LONGEST_MS = 300;

export const drill: Drill = {
  row: 17,
  name: 'long use',
  browsers: ['chromium', 'firefox'],
  target: { words: 'opens <= 300 ms, sums equal', atMost: () => NOTHING },
  async run(size, place) {
    const rows = ROWS[size];
    return inScene(await startScene(asBrowser(place), ['claude', 'chatgpt', 'gemini']), async (scene) => {
      await fillDatabase(scene.page, { recent: 1000, old: rows - 1000, oldDays: 365, now: Date.now() });
      const stored = await readStores(scene.page);
      const url = scene.story.session.extensionUrl('/journal.html#week');
      const times: number[] = [];
      for (let time = 0; time < 5; time += 1) times.push(await openingMs(scene.page, url, '[data-figure=prompts]'));
      times.sort((a, b) => a - b);
      const median = times[2] ?? Number.POSITIVE_INFINITY;
      const figure = Number(await scene.page.evaluate(() => document.querySelector<HTMLElement>('[data-figure=prompts]')?.dataset.value));
      return {
        events: rows,
        lost: rows - stored.prompts.length,
        double: 0,
        wiped: 0,
        wrong: wrongSums(stored) + (median <= LONGEST_MS ? 0 : 1),
        note: `This week opened in ${median.toFixed(0)} ms (median of 5), showing ${figure} prompts`,
      };
    });
  },
};
