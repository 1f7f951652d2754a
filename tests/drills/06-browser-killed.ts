/** Row 6: the browser is killed at a random moment; what was known to be on disk must be there again. */

import type { PracticeEntry } from '../practice/journal.ts';
import { readStores, type ServiceId } from '../stories/story.ts';
import { compare } from './compare.ts';
import { asBrowser, type Drill, NOTHING, pause } from './drill.ts';
import { inScene, killBrowser, restart, startScene } from './scene.ts';
import { openChats, sendAll } from './sending.ts';

const ROUNDS = { full: 30, short: 3 };
const TABS: readonly ServiceId[] = ['claude', 'deepseek', 'gemini', 'claude'];

export const drill: Drill = {
  row: 6,
  name: 'browser killed (-9)',
  browsers: ['chromium', 'firefox'],
  target: { words: '0 acknowledged lost, <= 1 a tab', atMost: (size) => ({ ...NOTHING, lost: ROUNDS[size] * TABS.length }) },
  async run(size, place) {
    return inScene(await startScene(asBrowser(place), [...new Set(TABS)]), async (scene) => {
      for (const service of TABS) scene.story.practice.setAnswerMs(service, [200, 900]);
      // What was agreed to is on disk after a proper end.
      await restart(scene);
      const log: PracticeEntry[] = [];
      const acknowledged = new Set<string>();
      let wiped = 0;
      for (let round = 0; round < ROUNDS[size]; round += 1) {
        const chats = await openChats(scene, TABS);
        const sending = sendAll(chats, 10_000).catch(() => undefined);
        let killing = false;
        const watching = (async () => {
          while (!killing) for (const { id } of (await readStores(scene.page)).prompts as unknown as { id: string }[]) acknowledged.add(id);
        })().catch(() => undefined);
        await pause(1500 + 2500 * Math.random());
        await killBrowser(scene);
        killing = true;
        await Promise.all([sending, watching]);
        log.push(...scene.story.practice.log());
        await restart(scene);
        const kept = new Set(((await readStores(scene.page)).prompts as unknown as { id: string }[]).map(({ id }) => id));
        wiped += [...acknowledged].filter((id) => !kept.has(id)).length;
      }
      const { events, missing, extra, wrong } = compare(log, await readStores(scene.page));
      return {
        events,
        lost: missing.length,
        double: extra.length,
        wiped,
        wrong,
        note: `${ROUNDS[size]} kills, ${acknowledged.size} rows seen on disk before them`,
      };
    });
  },
};
