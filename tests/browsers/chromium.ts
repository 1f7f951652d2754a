// Launches Chromium with the extension loaded, and does to it what a person would do in the browser's settings.
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../setup/find-browser.mjs';
import { collectErrors } from './chromium-errors.ts';
import { chromiumPage } from './chromium-page.ts';
import { allow, withdraw } from './chromium-settings.ts';
import { deactivateHosts, extensionId, flags, writePreferences } from './chromium-profile.ts';
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
    args: flags(options),
    env: { ...process.env, LANGUAGE: locale, ...env } as Record<string, string>,
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
}

export async function launchChromium(options: LaunchOptions, profileDir = newProfile('chromium')): Promise<Session> {
  const manifest = manifestOf(options.extensionDir);
  const id = extensionId(options.extensionDir, manifest);
  const origin = `chrome-extension://${id}/`;
  const context = await contextOn(profileDir, options);
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for the profile');
  const cdp = await browser.newBrowserCDPSession();
  const errors = await collectErrors(context, cdp, origin);

  const workers = async (): Promise<string[]> => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
      .map(({ targetId }) => targetId);
  };

  const withdrawn: string[] = [];
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
    allowHosts: (patterns) => allow(context, id, patterns),
    async withdrawHost(pattern) {
      await withdraw(context, id, pattern);
      withdrawn.push(pattern);
    },
    async stopBackground() {
      for (const targetId of await workers()) await cdp.send('Target.closeTarget', { targetId });
      await until('the service worker to stop', async () => (await workers()).length === 0);
    },
    isBackgroundRunning: async () => (await workers()).length > 0,
    async close() {
      await context.close();
      removeProfile(profileDir);
    },
    async relaunch() {
      await context.close();
      deactivateHosts(profileDir, id, withdrawn);
      return launchChromium(options, profileDir);
    },
    consoleErrors: () => [...errors],
  };

  if (manifest.background) await until('the service worker to start', session.isBackgroundRunning);
  if (options.acceptPrompts) await session.allowHosts(manifest.optional_host_permissions ?? []);
  return session;
}
