/** Row 3: Firefox stops the background a quarter of a second after each event. */
import { outcomeOf, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING, pause, Skipped } from './drill.ts';
import { inScene, startScene } from './scene.ts';
import { openChats, sendAll } from './sending.ts';

const PROMPTS = { full: 500, short: 50 };

export const drill: Drill = {
  row: 3,
  name: 'background stopped after each event',
  browsers: ['firefox'],
  target: { words: '0 lost', atMost: () => NOTHING },
  async run(size, place) {
    const prefs = { 'extensions.background.idle.timeout': 250 };
    return inScene(await startScene(asBrowser(place), ['claude'], { prefs }), async (scene) => {
      const { session, practice } = scene.story;
      practice.setAnswerMs('claude', [400, 1500]);
      const chats = await openChats(scene, ['claude']);
      let sending = true;
      let stops = 0;
      const sent = sendAll(chats, PROMPTS[size]).finally(() => {
        sending = false;
      });
      for (let ran = true; sending; await pause(20)) {
        const runs = await session.isBackgroundRunning();
        if (ran && !runs) stops += 1;
        ran = runs;
      }
      await sent;
      if (stops < PROMPTS[size] / 4) throw new Skipped(`Firefox stopped the background only ${stops} times: it does not obey the setting`);
      return outcomeOf(await settle(scene.page, practice.log), `${stops} stops seen`);
    });
  },
};
