/** Row 12: the database's files are damaged in five ways; the journal says so at the first start, and shows no zeros. */
import { cpSync } from 'node:fs';
import { launchChromium } from '../browsers/chromium.ts';
import type { LaunchOptions, Session } from '../browsers/driver.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import type { BrowserName } from '../browsers/launch.ts';
import { newProfile, removeProfile } from '../browsers/profile.ts';
import { readStores, send } from '../stories/story.ts';
import { extensionDir } from './built.ts';
import { DAMAGES } from './damage.ts';
import { asBrowser, type Drill, NOTHING, pause } from './drill.ts';
import { inScene, killBrowser, restart, type Scene, startScene } from './scene.ts';
import { openChats } from './sending.ts';

/** A browser on a copy of the damaged profile. */
function launchOn(name: BrowserName, profileDir: string, { story: { practice } }: Scene): Promise<Session> {
  const options: LaunchOptions = { extensionDir: extensionDir(name), hosts: practice.hosts, port: practice.port };
  return name === 'chromium' ? launchChromium(options, profileDir) : launchFirefox(options, profileDir);
}

type Shown = { lost: boolean; figure: string | null; text: string; rows: number };

async function lookAt(session: Session): Promise<Shown> {
  const page = await session.open(session.extensionUrl('/journal.html#week'));
  const isThere = () => document.querySelector('[data-lost], [data-figure=prompts], .unreadable, main h1') !== null;
  await page.waitFor(isThere).catch(() => undefined);
  // The first thing drawn may not be the last word.
  await pause(800);
  const shown = await page.evaluate(() => ({
    lost: document.querySelector('[data-lost]') !== null,
    figure: document.querySelector<HTMLElement>('[data-figure=prompts]')?.dataset.value ?? null,
    text: (document.querySelector('main')?.textContent ?? '').slice(0, 90),
  }));
  const rows = await Promise.race([readStores(page).then(({ prompts }) => prompts.length), pause(5000).then(() => -1)]).catch(() => -1);
  return { ...shown, rows };
}

export const drill: Drill = {
  row: 12,
  name: 'store damaged',
  browsers: ['chromium', 'firefox'],
  target: { words: 'noticed 5 of 5, no zeros shown', atMost: () => NOTHING },
  async run(_size, place) {
    const name = asBrowser(place);
    return inScene(await startScene(name, ['claude']), async (scene) => {
      const [chat] = await openChats(scene, ['claude']);
      if (!chat) throw new Error('No chat');
      await send(chat, 6);
      await pause(1500);
      const { length } = (await readStores(scene.page)).prompts;
      await restart(scene);
      await killBrowser(scene);
      const found: string[] = [];
      let unnoticed = 0;
      for (const [kind, damage] of Object.entries(DAMAGES)) {
        const copy = newProfile(name);
        cpSync(scene.story.session.profileDir, copy, { recursive: true, filter: (file) => !/Singleton|parent\.lock|\/lock$/.test(file) });
        damage(name, copy);
        const session = await launchOn(name, copy, scene);
        const { lost, figure, text, rows } = await lookAt(session).finally(() => session.close());
        removeProfile(copy);
        // A browser that mended the damage, with every row there again, has nothing to say.
        const whole = rows === length && figure === String(length);
        if (!lost && !whole) unnoticed += 1;
        found.push(`${kind}: ${lost ? 'said' : whole ? 'mended' : `NOT SAID (${rows} of ${length} rows; shows "${text}")`}`);
      }
      return { events: found.length, lost: 0, double: 0, wiped: 0, wrong: unnoticed, note: found.join('; ') };
    });
  },
};
