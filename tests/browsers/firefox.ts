// Launches Firefox with the extension installed, and does to it what a person would do in the browser's settings.
import { zipOf } from './archive.ts';
import { type Bidi, connectBidi } from './bidi.ts';
import { until } from './deadline.ts';
import type { LaunchOptions, Session } from './driver.ts';
import * as chromeSide from './firefox-chrome.ts';
import { firefoxPage, type Window } from './firefox-page.ts';
import { startFirefox } from './firefox-process.ts';
import { manifestOf, newProfile, removeProfile } from './profile.ts';

const MARK = 'extension-error ';
/** Firefox's remarks on a page or background that was closed or left while it waited for an answer, whatever that was: nobody hears it. */
const LEFT_WHILE_WAITING = /Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

interface Tree {
  contexts: { context: string; url: string }[];
}

/** Installs for good where Firefox allows that to unsigned extensions, else until it closes. */
async function install(bidi: Bidi, extensionDir: string): Promise<'for good' | 'until closed'> {
  const value = zipOf(extensionDir).toString('base64');
  try {
    await bidi.send('webExtension.install', { extensionData: { type: 'base64', value }, 'moz:permanent': true });
    return 'for good';
  } catch {
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
    return 'until closed';
  }
}

export async function launchFirefox(options: LaunchOptions, usedProfile?: string): Promise<Session> {
  const manifest = manifestOf(options.extensionDir);
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${options.extensionDir} names no browser_specific_settings.gecko.id`);
  const profileDir = usedProfile ?? newProfile('firefox');
  const firefox = await startFirefox(profileDir, options);
  const errors: string[] = [];
  firefox.onLine((line) => {
    if (!line.startsWith(MARK) || LEFT_WHILE_WAITING.test(line)) return;
    errors.push(JSON.parse(line.slice(MARK.length)) as string);
  });

  const bidi = await connectBidi(firefox.endpoint);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: options.hosts !== 'real' } } });
  const tree = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const tabs = async () => (await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 })).contexts;
  const firstTab = (await tabs())[0]?.context;
  const chrome = tree.contexts[0]?.context;
  if (!chrome) throw new Error('Firefox shows no window');
  const window: Window = { bidi, chrome, front: null };
  const inChrome = <A, T>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> => bidi.call(chrome, String(fn), [arg]);

  await inChrome(chromeSide.reportErrors, [id, MARK] as const);
  const kept = usedProfile ? 'for good' : await install(bidi, options.extensionDir);
  const hostname = await until('the extension to be there', () => inChrome(chromeSide.hostnameOf, id));
  const isRunning = async (): Promise<boolean> => (await inChrome(chromeSide.backgroundState, id)) === 'running';
  if (options.acceptPrompts) await bidi.call(chrome, String(chromeSide.stopAsking), []);
  // After a restart an event page rests until something wakes it.
  if (manifest.background && !usedProfile) {
    await until('the event page to start', isRunning);
    // It would come in front of a tab opened before it, and what is behind another tab is hardly ever drawn.
    const ownPage = `moz-extension://${hostname}/`;
    await until('the page that the extension opens when installed', async () => (await tabs()).some(({ url }) => url.startsWith(ownPage)));
  }

  async function end(): Promise<void> {
    await bidi.send('browser.close').catch(() => undefined); // the answer may be lost with the connection
    await firefox.end(8_000);
    bidi.close();
  }

  return {
    name: 'firefox',
    profileDir,
    extensionUrl: (path) => `moz-extension://${hostname}/${path.replace(/^\//, '')}`,
    async open(url, size) {
      // Beside the first tab, or it would open in a private window when that was used last.
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', referenceContext: firstTab });
      window.front = context;
      const page = firefoxPage(window, context);
      if (size) await page.resize(size.width, size.height);
      if (url) await page.goto(url);
      return page;
    },
    async openPrivate(url) {
      const before = (await tabs()).map(({ context }) => context);
      await inChrome(chromeSide.openPrivateWindow, null);
      const context = await until('the private window', async () =>
        (await tabs()).map(({ context }) => context).find((each) => !before.includes(each)),
      );
      const page = firefoxPage(window, context);
      await page.goto(url);
      return page;
    },
    // Firefox has no approval in advance for one host: it stops asking for any.
    allowHosts: () => bidi.call(chrome, String(chromeSide.stopAsking), []),
    refuse: () => inChrome(chromeSide.refuseQuestion, null),
    restoreTab: () => inChrome(chromeSide.restoreTab, null),
    withdrawHost: (pattern) => inChrome(chromeSide.removeOrigin, [id, pattern] as const),
    // Firefox answers when the event page has stopped; the next event may start another at once.
    stopBackground: () => inChrome(chromeSide.terminateBackground, id),
    isBackgroundRunning: isRunning,
    processorMs: () => Promise.reject(new Error('Only Chromium tells how much of the processor it has taken')),
    async close() {
      await end();
      removeProfile(profileDir);
    },
    async relaunch() {
      if (kept === 'until closed') {
        throw new Error('This Firefox forgets unsigned extensions when it closes; Firefox ESR keeps them');
      }
      await end();
      return launchFirefox(options, profileDir);
    },
    ended: firefox.gone,
    consoleErrors: () => [...errors],
  };
}
