/** Opens the browser with the extension in a throw-away profile, and waits until the person closes it. */
import { type BrowserName, launch } from '../browsers/launch.ts';
import { startPractice } from '../practice/start.ts';
import { CHATS, EXTENSION_DIRS } from '../stories/story.ts';

export async function openWindow(name: BrowserName, network: 'practice' | 'real'): Promise<void> {
  const practice = network === 'practice' ? await startPractice() : undefined;
  const session = await launch(name, {
    extensionDir: EXTENSION_DIRS[name],
    hosts: practice?.hosts ?? 'real',
    port: practice?.port ?? 0,
    headless: false,
  });
  console.log('The welcome page is open: choose what may be recorded. The profile is thrown away when you close the browser.');
  if (practice) {
    console.log('These addresses are answered by practice services on this computer. No account, no AI, no network:');
    for (const address of Object.values(CHATS)) console.log(`  ${address}`);
  }
  await session.ended;
  await practice?.close();
}
