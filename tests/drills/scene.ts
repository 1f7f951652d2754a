/** What a drill starts from: practice services, a browser with the built extension, and a person's agreement. */
import type { BrowserName, LaunchOptions, Page } from '../browsers/launch.ts';
import { agree, type Story, startStory } from '../stories/story.ts';
import { extensionDir } from './built.ts';
import { killProcessesOn } from './kill.ts';

export type Scene = { story: Story; page: Page };

/** `page` is a page of the extension that shows nothing of the record. */
export async function startScene(name: BrowserName, services: readonly string[], options: Partial<LaunchOptions> = {}): Promise<Scene> {
  const story = await startStory(name, { extensionDir: extensionDir(name), ...options });
  return { story, page: await agree(story, { services }) };
}

export const openSettings = ({ story: { session } }: Scene): Promise<Page> => session.open(session.extensionUrl('/journal.html#settings'));

/** The browser again on the same profile, after it was closed or killed. */
export async function restart(scene: Scene): Promise<void> {
  scene.story.session = await scene.story.session.relaunch();
  scene.page = await openSettings(scene);
}

/** Ends the browser as a crash or `kill -9` does: nothing gets a chance to be written. */
export async function killBrowser({ story: { session } }: Scene): Promise<void> {
  await killProcessesOn(session.profileDir);
  await session.ended;
}

export async function endScene({ story: { session, practice } }: Scene): Promise<void> {
  await session.close();
  await practice.close();
}

/** Runs `act` in a scene that ends whatever happens. */
export async function inScene<T>(scene: Scene, act: (scene: Scene) => Promise<T>): Promise<T> {
  try {
    return await act(scene);
  } finally {
    await endScene(scene).catch(() => undefined);
  }
}
