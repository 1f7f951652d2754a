/** What the script on a watched page takes of the main thread of a busy chat, against the same page without it. */
import type { Page } from '../browsers/launch.ts';
import { endScene, type Scene, startScene } from '../drills/scene.ts';
import { openChat, type PageService, watch } from '../stories/page-chats.ts';
import { inTurns, type Line, ms, TIMES } from './measure.ts';

/** How each tells that an answer is being written. */
const SERVICES = { 'microsoft-copilot': 'by what is shown', poe: 'by what changes' } as const satisfies Partial<
  Record<PageService, string>
>;
const SECONDS = 8;
const OLD_PAIRS = 500;

async function startBusy(service: PageService, watched: boolean): Promise<Scene & { chat: Page }> {
  const scene = await startScene('chromium', [service]);
  if (watched) await watch(scene.page, [service]);
  // An answer is under way all the time.
  scene.story.practice.setAnswerMs(service, SECONDS * 1000 - 500);
  const { page: chat } = await openChat(scene.story, service, `old=${OLD_PAIRS}`);
  return { ...scene, chat };
}

/**
 * As busy as one person can be: a prompt is sent and its answer comes in hundreds of pieces; meanwhile the next is typed,
 * ten keys a second without a rest, and every four seconds the pointer presses beside the composer and in it again.
 */
async function beBusy(chat: Page): Promise<void> {
  const until = performance.now() + SECONDS * 1000;
  await chat.click('#composer');
  await chat.type('a prompt');
  await chat.press('Enter');
  await chat.evaluate(
    (forMs) => {
      const messages = document.querySelector('#messages');
      const pieces = setInterval(
        () => messages?.lastElementChild?.append(Object.assign(document.createElement('span'), { textContent: 'piece ' })),
        15,
      );
      setTimeout(() => clearInterval(pieces), forMs);
    },
    SECONDS * 1000 - 1000,
  );
  for (let at = 0; performance.now() < until; at += 1) {
    if (at % 20 === 9) {
      await chat.click('h1');
      await chat.click('#composer');
    }
    await chat.type('on');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await chat.press('Control+a');
  await chat.press('Backspace');
}

async function watchingOf(service: keyof typeof SERVICES): Promise<Line[]> {
  const [watched, bare] = [await startBusy(service, true), await startBusy(service, false)];
  try {
    const busy =
      ({ chat }: Scene & { chat: Page }) =>
      async () => {
        await chat.bringToFront();
        return (await chat.mainThreadMs(() => beBusy(chat))) / SECONDS;
      };
    const ofScript =
      ({ chat, story }: Scene & { chat: Page }) =>
      async () => {
        await chat.bringToFront();
        return (await chat.mainThreadMs(() => beBusy(chat), story.session.extensionUrl('watch.js'))) / SECONDS;
      };
    const [script, none] = await inTurns(ofScript(watched), ofScript(bare));
    const [withIt, without] = await inTurns(busy(watched), busy(bare));
    const note = `${TIMES} × ${SECONDS} s of an answer coming, typing and pressing, ${OLD_PAIRS * 2} messages in the page`;
    const each = (value: number) => `${ms(value)} a second`;
    const how = SERVICES[service];
    return [
      { what: `the watching script itself, ${how}`, measured: each(script), baseline: each(none), ratio: script - none, target: 1, note },
      {
        what: `main thread of a watched page, ${how}`,
        measured: each(withIt),
        baseline: each(without),
        ratio: withIt / without,
        target: 1.05,
        note,
      },
    ];
  } finally {
    await endScene(watched);
    await endScene(bare);
  }
}

export async function watching(): Promise<Line[]> {
  return [...(await watchingOf('microsoft-copilot')), ...(await watchingOf('poe'))];
}
