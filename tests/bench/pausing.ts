/** What the pause takes of the main thread as a chat page opens with it, against the same page without it. */
import type { Page } from '../browsers/launch.ts';
import { endScene, type Scene, startScene } from '../drills/scene.ts';
import { askAnew, choosePause, isThere } from '../stories/page-pause.ts';
import { CHATS } from '../stories/story.ts';
import { inTurns, type Line, ms, TIMES } from './measure.ts';

const LONGEST_TASK_MS = 50;

async function startWith(pausing: boolean): Promise<Scene> {
  const scene = await startScene('chromium', ['chatgpt']);
  if (pausing) await choosePause(scene.story, scene.page);
  return scene;
}

/** Opens the chat, and looks at it once it is at rest. */
async function openedMs({ story, page }: Scene, pausing: boolean, look: (chat: Page, open: () => Promise<void>) => Promise<number>) {
  if (pausing) await askAnew(page);
  const chat = await story.session.open('about:blank');
  const measured = await look(chat, async () => {
    await chat.goto(CHATS.chatgpt);
    if (pausing) await chat.waitFor(isThere);
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await chat.close();
  return measured;
}

/** The longest task of the page since it was opened, in ms; 0 where none took 50. */
async function longestTaskMs(chat: Page, open: () => Promise<void>): Promise<number> {
  await open();
  return chat.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(Math.max(...list.getEntries().map(({ duration }) => duration)))).observe({
          type: 'longtask',
          buffered: true,
        });
        setTimeout(() => resolve(0), 300);
      }),
  );
}

export async function pausing(): Promise<Line[]> {
  const [paused, bare] = [await startWith(true), await startWith(false)];
  try {
    const script =
      ({ story }: Scene) =>
      (chat: Page, open: () => Promise<void>) =>
        chat.mainThreadMs(open, story.session.extensionUrl('pause.js'));
    const [own, none] = await inTurns(
      () => openedMs(paused, true, script(paused)),
      () => openedMs(bare, false, script(bare)),
    );
    const [longest, without] = await inTurns(
      () => openedMs(paused, true, longestTaskMs),
      () => openedMs(bare, false, longestTaskMs),
    );
    const note = `${TIMES} chats opened, each with a pause; its own script took ${ms(own - none)} in all`;
    const beyond = (longest - without) / LONGEST_TASK_MS;
    return [{ what: 'longest task of a page with a pause', measured: ms(longest), baseline: ms(without), ratio: beyond, target: 1, note }];
  } finally {
    await endScene(paused);
    await endScene(bare);
  }
}
