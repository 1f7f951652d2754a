/** Row 19: pages that are watched, of every shape: prompts in every way of writing, new answers, and old talks loaded again. */
import {
  askNothing,
  expectedOf,
  openChat,
  PAGE_SERVICES,
  recordedIn,
  reloadChat,
  retry,
  sendPrompts,
  suggestAndEdit,
  watch,
} from '../stories/page-chats.ts';
import { eventually, readStores } from '../stories/story.ts';
import { wrongSums } from './compare.ts';
import { asBrowser, type Drill, NOTHING, pause } from './drill.ts';
import { inScene, startScene } from './scene.ts';

const SIZES = { full: { prompts: 50, retries: 10, reloads: 10 }, short: { prompts: 6, retries: 2, reloads: 2 } };

export const drill: Drill = {
  row: 19,
  name: 'watched pages of every shape',
  browsers: ['chromium', 'firefox'],
  target: { words: '0 lost, 0 double, no page error', atMost: () => NOTHING },
  async run(size, place) {
    const { prompts, retries, reloads } = SIZES[size];
    return inScene(await startScene(asBrowser(place), PAGE_SERVICES), async ({ page, story }) => {
      const { practice, session } = story;
      await watch(page, PAGE_SERVICES);
      for (const service of PAGE_SERVICES) {
        practice.setAnswerMs(service, 60);
        let chat = await openChat(story, service, 'old=200');
        await sendPrompts(story, chat, prompts);
        await retry(story, chat, retries);
        await suggestAndEdit(story, chat);
        for (let reload = 0; reload < reloads; reload += 1) {
          chat = await reloadChat(chat);
          await askNothing(chat);
        }
        await chat.tab.close();
      }
      await pause(2500);
      const truth = expectedOf(practice.log());
      const missingOf = (rows: Record<string, number>) => Object.entries(truth).filter(([key, count]) => (rows[key] ?? 0) < count);
      const rows = await eventually(
        () => recordedIn(page),
        (found) => missingOf(found).length === 0,
      );
      const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + Math.max(0, each), 0);
      const apart = Object.keys({ ...truth, ...rows }).filter((key) => truth[key] !== rows[key]);
      const errors = session.consoleErrors();
      return {
        events: sum(Object.values(truth)),
        lost: sum(Object.entries(truth).map(([key, count]) => count - (rows[key] ?? 0))),
        double: sum(Object.entries(rows).map(([key, count]) => count - (truth[key] ?? 0))),
        wiped: 0,
        wrong: wrongSums(await readStores(page)) + errors.length,
        note: [...apart.map((key) => `${key}: ${rows[key] ?? 0} of ${truth[key] ?? 0}`), ...new Set(errors)].join('; '),
      };
    });
  },
};
