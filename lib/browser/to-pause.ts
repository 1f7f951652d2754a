/** The shortcut that leads to a pause, kept and changed by the browser: the background hears it, the script on the page is told. */
import browser from 'webextension-polyfill';
import { now } from './clock.ts';
import { onStoredChange } from './stored.ts';

const COMMAND = 'to-pause';
const KEY = 'to-pause';

/** For the background: tells whatever page has a pause, and leaves nothing behind. */
export function passOnShortcut(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== COMMAND) return;
    await browser.storage.local.set({ [KEY]: now() });
    await browser.storage.local.remove(KEY);
  });
}

/** For the script on a page: calls back when the person wants to come to the pause. Gives back how to stop. */
export function onShortcut(come: () => void): () => void {
  return onStoredChange('local', KEY, (at) => {
    if (at !== undefined) come();
  });
}
