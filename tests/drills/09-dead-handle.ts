/** Row 9: the database is closed under the background's hands, by an upgrade that is given up, or taken away whole. */
import type { Page } from '../browsers/launch.ts';
import { readStores, send } from '../stories/story.ts';
import { outcomeOf, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING } from './drill.ts';
import { inScene, startScene } from './scene.ts';
import { openChats } from './sending.ts';

const TIMES = { full: 20, short: 4 };

/** Asks for a higher version, which closes every handle, and gives it up: what is stored stays as it was. */
function forceVersionChange(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('record', 99);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onblocked = () => resolve('blocked');
        opening.onerror = () => resolve('given up');
      }),
  );
}

function deleteDatabase(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const deleting = indexedDB.deleteDatabase('record');
        deleting.onblocked = () => resolve('blocked');
        deleting.onsuccess = () => resolve('gone');
        deleting.onerror = () => resolve('refused');
      }),
  );
}

export const drill: Drill = {
  row: 9,
  name: 'dead database handle',
  browsers: ['chromium', 'firefox'],
  target: { words: 'next event stored, 0 lost', atMost: () => NOTHING },
  async run(size, place) {
    return inScene(await startScene(asBrowser(place), ['claude']), async (scene) => {
      const { practice } = scene.story;
      const [chat] = await openChats(scene, ['claude']);
      if (!chat) throw new Error('No chat');
      practice.setAnswerMs('claude', 600);
      const said: string[] = [];
      for (let time = 0; time < TIMES[size]; time += 1) {
        await send(chat, 1);
        // Half of the times between two prompts, half of them in the middle of an answer.
        const answering = time % 2 === 1 ? send(chat, 1) : undefined;
        said.push(await forceVersionChange(scene.page));
        await answering;
        await send(chat, 1);
      }
      const compared = await settle(scene.page, practice.log);
      practice.clear();
      said.push(await deleteDatabase(scene.page));
      await send(chat, 1);
      const after = await settle(scene.page, practice.log);
      const stored = (await readStores(scene.page)).prompts.length;
      const outcome = outcomeOf(compared);
      return {
        ...outcome,
        events: outcome.events + after.events,
        lost: outcome.lost + after.missing.length,
        wrong: outcome.wrong + after.wrong + said.filter((word) => word === 'blocked').length + (stored === 1 ? 0 : 1),
        note: `handles closed ${TIMES[size]} times, then the database deleted: ${[...new Set(said)].join(', ')}`,
      };
    });
  },
};
