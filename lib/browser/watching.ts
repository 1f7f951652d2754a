/** Puts the script that watches on exactly the pages that are watched, and takes it away again. */
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { matchesOf, type Watched } from '../services/watched.ts';

const FILE = '/watch.js';
/** The services in whose open tabs the script was started since the extension was; gone with an update, as those scripts are. */
const STARTED = 'started-in-tabs';

/** From now on the script runs on the pages of `watched` and on no other; also in those that are already open. */
export async function watchOnly(watched: readonly Watched[]): Promise<void> {
  const wanted = watched.map(scriptOf);
  const there = await browser.scripting.getRegisteredContentScripts();
  const over = there.filter(({ id }) => !wanted.some((script) => script.id === id));
  const added = wanted.filter(({ id }) => !there.some((script) => script.id === id));
  const changed = wanted.filter((script) => there.some((other) => other.id === script.id && !isSame(script, other)));
  if (over.length > 0) await browser.scripting.unregisterContentScripts({ ids: over.map(({ id }) => id) });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  const started = await readStarted();
  const isNew = ({ service }: Watched) => !started.includes(service) || changed.some(({ id }) => id === idOf(service));
  const services = watched.map(({ service }) => service);
  if (services.join() !== started.join()) await browser.storage.session.set({ [STARTED]: services });
  await Promise.all(watched.filter(isNew).map(startInOpenTabs));
}

async function readStarted(): Promise<readonly string[]> {
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  return Array.isArray(started) ? started : [];
}

/** Starts the script in a tab that came to a watched page without loading one; a second start there ends the first. */
export async function startIn(tab: number, inFrames: boolean): Promise<void> {
  // A tab that was closed, or left for a page that may not be seen, is none to watch.
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: inFrames }, files: [FILE] }).catch(() => undefined);
}

async function startInOpenTabs(watched: Watched): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchesOf(watched) });
  await Promise.all(tabs.map(({ id }: Tabs.Tab) => id !== undefined && startIn(id, watched.inFrames)));
}

/** Calls back when a tab shows another address without having loaded a page. */
export function onAddressChange(changed: (tab: number, address: string) => void): void {
  browser.tabs.onUpdated.addListener((tab, { url, status }) => {
    if (url !== undefined && status !== 'loading') changed(tab, url);
  });
}

const idOf = (service: string) => `watch-${service}`;

function scriptOf(watched: Watched): Scripting.RegisteredContentScript {
  return {
    id: idOf(watched.service),
    js: [FILE],
    matches: matchesOf(watched),
    allFrames: watched.inFrames,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

function isSame(one: Scripting.RegisteredContentScript, other: Scripting.RegisteredContentScript): boolean {
  return (
    one.allFrames === other.allFrames &&
    JSON.stringify([...(one.matches ?? [])].sort()) === JSON.stringify([...(other.matches ?? [])].sort())
  );
}
