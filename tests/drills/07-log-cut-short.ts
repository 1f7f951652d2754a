/** Row 7: a power cut leaves Chromium's log cut short; what the first start after it finds must be there at the second. */
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { readStores, send } from '../stories/story.ts';
import { type Drill, NOTHING, pause } from './drill.ts';
import { inScene, killBrowser, restart, type Scene, startScene } from './scene.ts';
import { openChats } from './sending.ts';

const ROUNDS = { full: 10, short: 2 };

const idsIn = async ({ page }: Scene) => ((await readStores(page)).prompts as unknown as { id: string }[]).map(({ id }) => id);

/** Takes the last bytes of the newest log: fewer than a row needs, so that it ends in the middle of one. */
function cutLog({ story: { session } }: Scene): void {
  const parent = join(session.profileDir, 'Default', 'IndexedDB');
  const dir = join(parent, readdirSync(parent).find((name) => name.startsWith('chrome-extension_')) ?? '');
  const newest = readdirSync(dir)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  const log = join(dir, newest ?? '');
  truncateSync(log, statSync(log).size - 5 - Math.floor(Math.random() * 30));
}

export const drill: Drill = {
  row: 7,
  name: 'log cut short by a power cut',
  browsers: ['chromium'],
  target: { words: '0 wiped', atMost: () => NOTHING },
  async run(size) {
    return inScene(await startScene('chromium', ['claude']), async (scene) => {
      // What was agreed to is on disk after a proper end.
      await restart(scene);
      let wiped = 0;
      for (let round = 0; round < ROUNDS[size]; round += 1) {
        const before = (await idsIn(scene)).length;
        const [chat] = await openChats(scene, ['claude']);
        if (!chat) throw new Error('No chat');
        await send(chat, 5);
        await pause(500);
        await killBrowser(scene);
        cutLog(scene);
        await restart(scene);
        await pause(3000);
        const found = await idsIn(scene);
        if (found.length < before + 4) wiped += before + 4 - found.length;
        await restart(scene);
        const kept = new Set(await idsIn(scene));
        wiped += found.filter((id) => !kept.has(id)).length;
      }
      return { events: ROUNDS[size] * 5, lost: 0, double: 0, wiped, wrong: 0, note: 'the last row may go with the end of the log' };
    });
  },
};
