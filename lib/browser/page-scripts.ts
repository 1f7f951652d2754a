/** Puts a script of ours on exactly the pages that were chosen for it, and takes it away again. */
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { matchesOf, type ScriptPages } from '../services/watched.ts';

export type PageScript = {
  /** From now on the script runs on these pages and on no other. */
  runOn(pages: readonly ScriptPages[]): Promise<void>;
  /** Starts the script in a tab that came to such a page without loading one; a second start there ends the first. */
  startIn(tab: number, inFrames: boolean): Promise<void>;
};

/** `name` begins the names it is registered under; `inOpenTabs`: whether it also starts in tabs that are open already. */
export function createPageScript(
  name: string,
  { runAt, inOpenTabs }: { runAt: 'document_start' | 'document_idle'; inOpenTabs: boolean },
): PageScript {
  const file = `/${name}.js`;
  /** The services in whose open tabs it was started since the extension was; gone with an update, as those scripts are. */
  const startedKey = `${name}-started-in-tabs`;
  const idOf = (service: string) => `${name}-${service}`;
  const scriptOf = (pages: ScriptPages): Scripting.RegisteredContentScript => ({
    id: idOf(pages.service),
    js: [file],
    matches: matchesOf(pages),
    allFrames: pages.inFrames,
    runAt,
    persistAcrossSessions: true,
  });
  const startIn = async (tab: number, inFrames: boolean) => {
    // A tab that was closed, or left for a page that may not be seen, is none to run on.
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: inFrames }, files: [file] }).catch(() => undefined);
  };
  const startInOpenTabs = async (pages: ScriptPages) => {
    const tabs = await browser.tabs.query({ url: matchesOf(pages) });
    await Promise.all(tabs.map(({ id }: Tabs.Tab) => id !== undefined && startIn(id, pages.inFrames)));
  };
  const readStarted = async (): Promise<readonly string[]> => {
    const { [startedKey]: started } = await browser.storage.session.get(startedKey);
    return Array.isArray(started) ? started : [];
  };
  return {
    startIn,
    async runOn(pages) {
      const wanted = pages.map(scriptOf);
      const all = await browser.scripting.getRegisteredContentScripts();
      const there = all.filter(({ id }) => id.startsWith(idOf('')));
      const over = there.filter(({ id }) => !wanted.some((script) => script.id === id));
      const added = wanted.filter(({ id }) => !there.some((script) => script.id === id));
      const changed = wanted.filter((script) => there.some((other) => other.id === script.id && !isSame(script, other)));
      if (over.length > 0) await browser.scripting.unregisterContentScripts({ ids: over.map(({ id }) => id) });
      if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
      if (added.length > 0) await browser.scripting.registerContentScripts(added);
      if (!inOpenTabs) return;
      const started = await readStarted();
      const isNew = ({ service }: ScriptPages) => !started.includes(service) || changed.some(({ id }) => id === idOf(service));
      const services = pages.map(({ service }) => service);
      if (services.join() !== started.join()) await browser.storage.session.set({ [startedKey]: services });
      await Promise.all(pages.filter(isNew).map(startInOpenTabs));
    },
  };
}

/** Calls back when a tab shows another address without having loaded a page. */
export function onAddressChange(changed: (tab: number, address: string) => void): void {
  browser.tabs.onUpdated.addListener((tab, { url, status }) => {
    if (url !== undefined && status !== 'loading') changed(tab, url);
  });
}

function isSame(one: Scripting.RegisteredContentScript, other: Scripting.RegisteredContentScript): boolean {
  return (
    one.allFrames === other.allFrames &&
    JSON.stringify([...(one.matches ?? [])].sort()) === JSON.stringify([...(other.matches ?? [])].sort())
  );
}
