// Launches Chromium with the extension loaded, and does to it what a person would do in the browser's settings.
import { realpathSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../setup/find-browser.mjs';
import { collectErrors } from './chromium-errors.ts';
import { chromiumPage } from './chromium-page.ts';
import { deactivateHosts, extensionId, flags, writePreferences } from './chromium-profile.ts';
import { allow, withdraw } from './chromium-settings.ts';
import { until } from './deadline.ts';
import type { LaunchOptions, Session } from './driver.ts';
import { manifestOf, newProfile, removeProfile } from './profile.ts';

async function contextOn(profileDir: string, options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium', { verify: false });
  if (!executablePath) throw new Error('Chromium was not found: run "node tests/setup/install.mjs"');
  const { locale = 'en', headless = true, env = {} } = options;
  const language = locale === 'fr' ? 'fr-FR' : 'en-US';
  writePreferences(profileDir, {
    'intl.accept_languages': `${language},${locale}`,
    'intl.selected_languages': `${language},${locale}`,
    'extensions.ui.developer_mode': true,
    ...options.prefs,
  });
  return chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: flags(options),
    env: { ...process.env, LANGUAGE: locale, ...env } as Record<string, string>,
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
}

export async function launchChromium(options: LaunchOptions, usedProfile?: string): Promise<Session> {
  const profileDir = usedProfile ?? newProfile('chromium');
  const manifest = manifestOf(options.extensionDir);
  const id = extensionId(options.extensionDir, manifest);
  const origin = `chrome-extension://${id}/`;
  const context = await contextOn(profileDir, options);
  if (options.clock !== undefined) await context.clock.setFixedTime(options.clock);
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for the profile');
  const cdp = await browser.newBrowserCDPSession();
  const errors = await collectErrors(context, cdp, origin);

  const workers = async (): Promise<string[]> => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin)).map(({ targetId }) => targetId);
  };

  /** When the running service worker was started; undefined when none answers. */
  const bornAt = async (): Promise<number | undefined> => {
    const worker = context.serviceWorkers().find((each) => each.url().startsWith(origin));
    const silent = new Promise<undefined>((resolve) => setTimeout(resolve, 300, undefined));
    return Promise.race([worker?.evaluate(() => performance.timeOrigin).catch(() => undefined), silent]);
  };

  const withdrawn: string[] = [];
  let byProtocol = false;
  const session: Session = {
    name: 'chromium',
    profileDir,
    extensionUrl: (path) => origin + path.replace(/^\//, ''),
    async open(url, size) {
      const tab = await context.newPage();
      const page = chromiumPage(tab);
      if (size) await page.resize(size.width, size.height);
      if (url) await page.goto(url);
      return page;
    },
    async openPrivate(url) {
      const page = chromiumPage(await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage());
      await page.goto(url);
      return page;
    },
    allowHosts: (patterns) => allow(context, id, patterns),
    refuse: () => Promise.reject(new Error('Headless Chromium shows no question that could be refused')),
    restoreTab: () => Promise.reject(new Error('Headless Chromium has no menu to open a closed tab again')),
    async withdrawHost(pattern) {
      await withdraw(context, id, pattern);
      withdrawn.push(pattern);
    },
    async stopBackground() {
      const before = await bornAt();
      for (const targetId of await workers()) await cdp.send('Target.closeTarget', { targetId });
      // The next event may start a new one at once, under the old target's name: its birth tells them apart.
      await until('the service worker to stop', async () => {
        if ((await workers()).length === 0) return true;
        const after = await bornAt();
        return after !== undefined && after !== before;
      });
    },
    isBackgroundRunning: async () => (await workers()).length > 0,
    async processorMs() {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    },
    async close() {
      await context.close();
      removeProfile(profileDir);
    },
    async relaunch() {
      if (byProtocol) throw new Error('This Chrome ignores --load-extension and forgets the extension at its end; Chromium keeps it');
      await context.close();
      deactivateHosts(profileDir, id, withdrawn);
      return launchChromium(options, profileDir);
    },
    ended: new Promise((resolve) => context.once('close', () => resolve())),
    consoleErrors: () => [...errors],
  };

  if (manifest.background) {
    await until('the service worker to start', session.isBackgroundRunning, { timeoutMs: 4_000 }).catch(async () => {
      byProtocol = true;
      // Branded Chrome and Edge ignore --load-extension, but obey the developer protocol. Playwright does not type it.
      const untyped = cdp as unknown as { send(method: string, params: object): Promise<unknown> };
      await untyped.send('Extensions.loadUnpacked', { path: realpathSync(options.extensionDir) });
      await until('the service worker to start', session.isBackgroundRunning);
    });
  }
  if (manifest.background && !usedProfile)
    await until('the page that the extension opens when installed', () => context.pages().some((page) => page.url().startsWith(origin)));
  if (options.acceptPrompts) await session.allowHosts(manifest.optional_host_permissions ?? []);
  return session;
}
