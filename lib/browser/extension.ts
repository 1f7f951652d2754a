/** What the browser says of the extension itself, and its own pages. */
import browser from 'webextension-polyfill';

/** True where an organisation's policy installed the extension: nothing is recorded then. */
export async function isManaged(): Promise<boolean> {
  const { installType } = await browser.management.getSelf().catch(() => ({ installType: 'unknown' }));
  return installType === 'admin';
}

export type BrowserKind = 'chromium' | 'firefox';

/** Which of the two ways of asking for permission the person will meet. */
export function browserKind(): BrowserKind {
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium';
}

/** Opens the journal, in a tab, at a section. */
export async function openJournal(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/journal.html#${section}`) });
}

export function onInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run();
  });
}
