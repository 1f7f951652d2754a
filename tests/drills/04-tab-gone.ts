/** Row 4: the background is asleep, and the tab is closed or left within 60 ms of a prompt's request. */
import type { Page } from '../browsers/launch.ts';
import { CHATS } from '../stories/story.ts';
import { outcomeOf, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING, pause } from './drill.ts';
import { inScene, startScene } from './scene.ts';

const TIMES = { full: 200, short: 15 };
const LONGEST_MS = 60;

/** Begins to send; resolves when the page has asked for the prompt itself, not only for what comes before it. */
function beginToSend(chat: Page): Promise<void> {
  return chat.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const real = window.fetch;
        window.fetch = (input, init) => {
          const asked = real(input, init);
          if (new Headers(init?.headers).has('x-practice-act')) resolve();
          return asked;
        };
        void (window as unknown as { practice: { send(text: string): Promise<void> } }).practice.send('and gone');
      }),
  );
}

export const drill: Drill = {
  row: 4,
  name: 'background asleep, tab closed or left',
  browsers: ['chromium', 'firefox'],
  target: { words: '0 lost', atMost: () => NOTHING },
  async run(size, place) {
    return inScene(await startScene(asBrowser(place), ['claude']), async (scene) => {
      const { session, practice } = scene.story;
      practice.setAnswerMs('claude', 2000);
      practice.clear();
      for (let time = 0; time < TIMES[size] * 2; time += 1) {
        const chat = await session.open(CHATS.claude);
        // Asleep, not killed at work: what came before is written.
        await settle(scene.page, practice.log, 5_000);
        await session.stopBackground();
        await beginToSend(chat);
        await pause(Math.round((LONGEST_MS * ((time * 0.618) % 1)) / 1));
        if (time % 2 === 1) await chat.goto('https://example.org/');
        await chat.close();
      }
      const compared = await settle(scene.page, practice.log);
      // A prompt that was stopped before it reached the service is one that the person sent all the same.
      const unheard = compared.extra.filter(({ outcome }) => outcome === 'stopped' || outcome === 'open').length;
      const extra = compared.extra.filter(({ outcome }) => outcome !== 'stopped' && outcome !== 'open');
      return outcomeOf(
        { ...compared, extra },
        `${TIMES[size]} closed, ${TIMES[size]} left; ${unheard} stopped before the service heard of them`,
      );
    });
  },
};
