/** Row 11: the extension is reloaded, as an update does, while its chats stay open and answers are being written. */
import { type OwnPage, send } from '../stories/story.ts';
import { outcomeOf, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING, pause } from './drill.ts';
import { inScene, openSettings, startScene } from './scene.ts';
import { openChats, sendAll } from './sending.ts';

const SIZES = { full: { prompts: 200, reloads: 10 }, short: { prompts: 20, reloads: 2 } };

export const drill: Drill = {
  row: 11,
  name: 'extension reloaded with open tabs',
  browsers: ['chromium', 'firefox'],
  target: { words: '0 lost, 0 double, no page error', atMost: () => NOTHING },
  async run(size, place) {
    const { prompts, reloads } = SIZES[size];
    return inScene(await startScene(asBrowser(place), ['claude', 'deepseek']), async (scene) => {
      const { session, practice } = scene.story;
      for (const service of ['claude', 'deepseek']) practice.setAnswerMs(service, [1800, 3000]);
      const chats = await openChats(scene, ['claude', 'deepseek']);
      for (let reload = 0; reload < reloads; reload += 1) {
        const sent = sendAll(chats, prompts / reloads - 2);
        await pause(900);
        await scene.page.evaluate(() => setTimeout(() => (globalThis as unknown as OwnPage).chrome.runtime.reload(), 50));
        await pause(1500);
        scene.page = await openSettings(scene);
        await sent;
        for (const chat of chats) await send(chat, 1);
      }
      const compared = await settle(scene.page, practice.log, 8_000);
      const errors = session.consoleErrors();
      const outcome = outcomeOf(compared, [`${reloads} reloads`, ...new Set(errors)].join('; '));
      return { ...outcome, wrong: outcome.wrong + errors.length };
    });
  },
};
