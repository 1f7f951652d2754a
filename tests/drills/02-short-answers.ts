/** Row 2: the background is killed while answers come and go within milliseconds. */
import { outcomeOf, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING } from './drill.ts';
import { inScene, startScene } from './scene.ts';
import { openChats, sendAmongKills } from './sending.ts';

const SIZES = { full: { prompts: 10_000, kills: 100 }, short: { prompts: 150, kills: 10 } };
/** As fast as a person can be thought to send; far faster, and what a kill takes with it is what has queued up. */
const GAP_MS = 300;
const SERVICES = ['claude', 'deepseek'] as const;

export const drill: Drill = {
  row: 2,
  name: 'background killed, answers of a few ms',
  browsers: ['chromium', 'firefox'],
  target: { words: '<= 2 lost a kill, 0 double', atMost: (size) => ({ ...NOTHING, lost: 2 * SIZES[size].kills }) },
  async run(size, place) {
    const { prompts, kills } = SIZES[size];
    return inScene(await startScene(asBrowser(place), SERVICES), async (scene) => {
      for (const service of SERVICES) scene.story.practice.setAnswerMs(service, [2, 8]);
      const chats = await openChats(scene, SERVICES);
      const killed = await sendAmongKills(scene, chats, { prompts, kills, gapMs: GAP_MS });
      return outcomeOf(await settle(scene.page, scene.story.practice.log, 5_000), `${killed} kills`);
    });
  },
};
