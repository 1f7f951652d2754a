/** Sends many prompts from many tabs at once, and stops the background among them. */
import type { Page } from '../browsers/launch.ts';
import { CHATS, eventually, type ServiceId, send } from '../stories/story.ts';
import { actsIn } from './compare.ts';
import { pause } from './drill.ts';
import { countRows } from './own-database.ts';
import type { Scene } from './scene.ts';

/** One tab a service in the list; the log begins anew after they are open. */
export async function openChats({ story }: Scene, services: readonly ServiceId[]): Promise<Page[]> {
  const chats: Page[] = [];
  for (const service of services) chats.push(await story.session.open(CHATS[service]));
  story.practice.clear();
  return chats;
}

/** `count` prompts in all: whichever tab is free sends the next, `gapMs` after its last answer. */
export async function sendAll(chats: readonly Page[], count: number, gapMs = 0): Promise<void> {
  let left = count;
  await Promise.all(
    chats.map(async (chat) => {
      while (left > 0) {
        left -= 1;
        await send(chat, 1);
        if (gapMs > 0) await pause(gapMs);
      }
    }),
  );
}

/**
 * Sends as `sendAll`, and stops the background `kills` times, spread evenly over the prompts: one that has written since it
 * started, since one that never comes to that, on a computer with too much to do, has nothing yet that it could lose.
 */
export async function sendAmongKills(
  { story, page }: Scene,
  chats: readonly Page[],
  { prompts: count, kills, gapMs = 0 }: { prompts: number; kills: number; gapMs?: number },
): Promise<number> {
  let sending = true;
  const sent = sendAll(chats, count, gapMs).finally(() => {
    sending = false;
  });
  sent.catch(() => undefined); // it is awaited below
  const begun = () => actsIn(story.practice.log()).length;
  const rows = async () => (await countRows(page)).prompts ?? 0;
  let killed = 0;
  let written = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    while (sending && begun() < (kill * count) / (kills + 1)) await pause(5);
    await eventually(
      async () => (await rows()) > written && (await story.session.isBackgroundRunning()),
      (isAtWork) => isAtWork || !sending,
    );
    if (!sending) break;
    await story.session.stopBackground();
    killed += 1;
    written = await rows();
  }
  await sent;
  return killed;
}
