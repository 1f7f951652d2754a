/** Row 8: the disk runs full while prompts are recorded, the browser starts twice on it, and space comes back. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import type { Page } from '../browsers/launch.ts';
import { startPractice } from '../practice/start.ts';
import { agree, eventually, MARKER, type OwnPage, readStores, send } from '../stories/story.ts';
import { extensionDir } from './built.ts';
import { asBrowser, type Drill, NOTHING, type Outcome, type Place, pause } from './drill.ts';
import { inScene, restart, type Scene } from './scene.ts';
import { openChats } from './sending.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const ROUNDS = { full: 10, short: 2 };
const SHOWN_WITHIN_MS = 30_000;
const BACK_WITHIN_MS = 60_000;
/** What a browser needs to start at all; Firefox soon fills it by itself. */
const LEFT_FOR_A_START = 6 * 1024 * 1024;

type Found = Pick<Outcome, 'events' | 'wiped' | 'lost' | 'wrong'> & { said: string[] };

const idsOn = async (page: Page) => ((await readStores(page)).prompts as unknown as { id: string }[]).map(({ id }) => id);

/** Until `fits`, sending a prompt now and then; resolves to how long it took, or null. */
async function sendUntil(chat: Page, fits: () => Promise<boolean>, withinMs: number): Promise<number | null> {
  const began = performance.now();
  while (performance.now() - began < withinMs) {
    await send(chat, 1);
    if (await fits().catch(() => false)) return performance.now() - began;
    await pause(500);
  }
  return null;
}

/** The toolbar says that nothing is recorded, and the popup why. */
async function saysFull({ story: { session }, page }: Scene): Promise<boolean> {
  const title = await page.evaluate(() => (globalThis as unknown as OwnPage).chrome.action.getTitle({}));
  const popup = await session.open(session.extensionUrl('/popup.html'));
  await popup.waitFor(() => document.querySelector('[data-state]') !== null).catch(() => undefined);
  const full = (await popup.count('[data-state=full]')) > 0;
  await popup.close();
  return full && title.includes('storage is full');
}

/** `restarting`: the browser starts twice on the full disk; otherwise space comes back first, and it starts after that. */
async function round(scene: Scene, disk: SmallDisk, restarting: boolean, found: Found): Promise<void> {
  const openChat = async () => (await openChats(scene, ['claude']))[0] as Page;
  let chat = await openChat();
  const before = (await idsOn(scene.page)).length;
  await send(chat, 5);
  await pause(1000);
  const acknowledged = new Set(await idsOn(scene.page));
  found.events += 5;
  found.lost += Math.max(0, before + 5 - acknowledged.size);
  disk.fill(0);
  const shown = await sendUntil(chat, () => saysFull(scene), SHOWN_WITHIN_MS);
  const shownAt = Date.now();
  disk.fill(0);
  await send(chat, 2);
  // In Chromium a drill that opened the database now, past the extension's own guard, could be what loses it.
  if (scene.story.session.name === 'firefox') for (const id of await idsOn(scene.page)) acknowledged.add(id);
  const startTwice = async () => {
    for (let start = 0; start < 2; start += 1) await restart(scene);
    chat = await openChat();
  };
  disk.free();
  const freedAt = Date.now();
  if (restarting) {
    disk.fill(LEFT_FOR_A_START);
    await startTwice();
    disk.free();
  }
  const isBack = async () => (await idsOn(scene.page)).some((id) => !acknowledged.has(id));
  const back = await sendUntil(chat, isBack, BACK_WITHIN_MS);
  if (!restarting) await startTwice();
  // A background waits two seconds for the browser to say that it has just started.
  const gap = await eventually(
    async () => (await readStores(scene.page)).gaps.find(({ from, to }) => from <= shownAt && (to ?? shownAt) >= freedAt),
    (found) => found !== undefined,
  );
  const kept = new Set(await idsOn(scene.page));
  const gone = [...acknowledged].filter((id) => !kept.has(id)).length;
  found.wiped += gone;
  const isRightCause = gap?.cause === 'storage' || (restarting && gap?.cause === 'browser-off');
  found.wrong += [shown !== null, back !== null, isRightCause].filter((right) => !right).length;
  const seconds = (ms: number | null) => (ms === null ? 'never' : `after ${(ms / 1000).toFixed(0)} s`);
  found.said.push(
    `${restarting ? 'started full' : 'freed first'}: ${gone} of ${acknowledged.size} rows gone, said ${seconds(shown)}, recording again ${seconds(back)}, gap: ${gap?.cause ?? 'NONE'}`,
  );
}

async function startOn(disk: SmallDisk, place: Place): Promise<Scene> {
  const name = asBrowser(place);
  const practice = await startPractice({ marker: MARKER });
  const profile = join(disk.dir, 'profile');
  mkdirSync(profile);
  const options = { extensionDir: extensionDir(name), hosts: practice.hosts, port: practice.port, acceptPrompts: true };
  const session = await (name === 'chromium' ? launchChromium(options, profile) : launchFirefoxOn(options, profile));
  const story = { session, practice, close: async () => undefined };
  return { story, page: await agree(story, { services: ['claude'] }) };
}

/** The Firefox driver makes its own profiles in the folder for temporary files. */
async function launchFirefoxOn(options: Parameters<typeof launchFirefox>[0], profile: string) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = profile;
  try {
    return await launchFirefox(options);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

export const drill: Drill = {
  row: 8,
  name: 'disk full, then space again',
  browsers: ['chromium', 'firefox'],
  target: { words: '0 wiped, said and back in time, a gap', atMost: () => NOTHING },
  async run(size, place) {
    const disk = mountSmallDisk(400);
    const found: Found = { events: 0, wiped: 0, lost: 0, wrong: 0, said: [] };
    try {
      await inScene(await startOn(disk, place), async (scene) => {
        // Firefox writes down what was permitted seconds later, and loses it on a disk that is full by then.
        await restart(scene);
        for (let count = 0; count < ROUNDS[size]; count += 1) await round(scene, disk, count % 2 === 0, found);
      });
    } finally {
      disk.remove();
    }
    return { ...found, double: 0, note: found.said.join('; ') };
  },
};
