// One tab of Chromium, driven by Playwright.
import type { Frame, Page as Tab } from 'playwright-core';
import { axeSource } from './axe-source.ts';
import { composeInChromium } from './chromium-input.ts';
import { scriptMs, taskMs } from './chromium-time.ts';
import { PATIENCE_MS, until, untilPage } from './deadline.ts';
import type { Page } from './driver.ts';
import { axeViolations, clickableNamed, countOf, textOf } from './in-page.ts';

/** The page's own error, without the driver's name and stack around it. */
function pageError(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  const own = /^(?:page|frame)\.\w+: ([\s\S]*?)(\n\s+at [\s\S]*)?$/.exec(text);
  return new Error(own?.[1] ?? text, { cause: error });
}

export function chromiumPage(tab: Tab, frame: Frame = tab.mainFrame()): Page {
  tab.setDefaultTimeout(PATIENCE_MS);

  const page: Page = {
    async goto(url) {
      await tab.goto(url, { waitUntil: 'load' });
    },
    async reload() {
      await tab.reload({ waitUntil: 'load' });
    },
    url: async () => tab.url(),
    click: (css) => frame.click(css),
    async clickText(text) {
      const handle = await until(`something to click named "${text}"`, async () =>
        (await frame.evaluateHandle(clickableNamed, text)).asElement(),
      );
      await handle.click();
    },
    fill: (css, text) => frame.fill(css, text),
    press: (key) => tab.keyboard.press(key.replace(/(^|\+)Space$/, '$1 ')),
    type: (text) => tab.keyboard.type(text),
    compose: (proposals) => composeInChromium(tab, proposals),
    async frame() {
      const inner = await until('a frame', async () => tab.mainFrame().childFrames()[0]);
      await inner.waitForLoadState('load');
      return chromiumPage(tab, inner);
    },
    async evaluate(fn, arg) {
      try {
        return (await frame.evaluate(fn as (value: unknown) => unknown, arg)) as never;
      } catch (error) {
        throw pageError(error);
      }
    },
    text: (css) => until(`text of ${css}`, () => page.evaluate(textOf, css)),
    count: (css) => page.evaluate(countOf, css),
    waitFor: (fn, arg, { timeoutMs } = {}) => untilPage(page, fn, arg, timeoutMs),
    resize: (width, height) => tab.setViewportSize({ width, height }),
    async media({ print, ...features }) {
      await tab.emulateMedia(print === undefined ? features : { ...features, media: print ? 'print' : null });
    },
    async screenshot(path, { fullPage = false } = {}) {
      await tab.screenshot({ path, fullPage });
    },
    async pdf(path) {
      await tab.pdf({ path, printBackground: true, preferCSSPageSize: true });
    },
    async axe() {
      await tab.evaluate(axeSource());
      return page.evaluate(axeViolations);
    },
    ariaSnapshot: () => tab.locator('body').ariaSnapshot(),
    mainThreadMs: (act, of) => (of === undefined ? taskMs(tab, act) : scriptMs(tab, act, of)),
    bringToFront: () => tab.bringToFront(),
    close: () => tab.close(),
  };
  return page;
}
