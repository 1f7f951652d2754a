/** Row 1: the background is killed while answers are being written. */
import { ALL } from '../stories/story.ts';
import { outcomeOf, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING } from './drill.ts';
import { inScene, startScene } from './scene.ts';
import { openChats, sendAmongKills } from './sending.ts';

const SIZES = {
  full: { prompts: 10_000, kills: 100, answerMs: [500, 10_000], tabsOfEach: 5 },
  short: { prompts: 1_000, kills: 10, answerMs: [500, 1_500], tabsOfEach: 2 },
} as const;

export const drill: Drill = {
  row: 1,
  name: 'background killed among answers',
  browsers: ['chromium', 'firefox'],
  target: { words: '0 lost, 0 double', atMost: () => NOTHING },
  async run(size, place) {
    const { prompts, kills, answerMs, tabsOfEach } = SIZES[size];
    return inScene(await startScene(asBrowser(place), ALL), async (scene) => {
      for (const service of ALL) scene.story.practice.setAnswerMs(service, answerMs);
      const chats = await openChats(scene, Array.from({ length: tabsOfEach }, () => ALL).flat());
      const killed = await sendAmongKills(scene, chats, { prompts, kills });
      return outcomeOf(await settle(scene.page, scene.story.practice.log), `${killed} kills, ${chats.length} tabs`);
    });
  },
};
