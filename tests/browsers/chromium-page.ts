// One tab of Chromium, driven by Playwright.
import type { Page as Tab } from 'playwright-core';
import { axeSource } from './axe-source.ts';
import { until } from './deadline.ts';
import type { Page } from './driver.ts';
import { axeViolations, clickableNamed, countOf, textOf } from './in-page.ts';

/** The page's own error, without the driver's name and stack around it. */
function pageError(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  const own = /^page\.\w+: ([\s\S]*?)(\n\s+at [\s\S]*)?$/.exec(text);
  return new Error(own?.[1] ?? text, { cause: error });
}

export function chromiumPage(tab: Tab): Page {
  tab.setDefaultTimeout(10_000);

  const page: Page = {
    async goto(url) {
      await tab.goto(url, { waitUntil: 'load' });
    },
    async reload() {
      await tab.reload({ waitUntil: 'load' });
    },
    url: async () => tab.url(),
    click: (css) => tab.click(css),
    async clickText(text) {
      const handle = await until(`something to click named "${text}"`, async () =>
        (await tab.evaluateHandle(clickableNamed, text)).asElement(),
      );
      await handle.click();
    },
    fill: (css, text) => tab.fill(css, text),
    press: (key) => tab.keyboard.press(key.replace(/(^|\+)Space$/, '$1 ')),
    type: (text) => tab.keyboard.type(text),
    async evaluate(fn, arg) {
      try {
        return (await tab.evaluate(fn as (value: unknown) => unknown, arg)) as never;
      } catch (error) {
        throw pageError(error);
      }
    },
    text: (css) => until(`text of ${css}`, () => page.evaluate(textOf, css)),
    count: (css) => page.evaluate(countOf, css),
    async waitFor(fn, arg, { timeoutMs = 10_000 } = {}) {
      await until(`the page to satisfy ${String(fn).slice(0, 200)}`, () => page.evaluate(fn, arg), { timeoutMs });
    },
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
    bringToFront: () => tab.bringToFront(),
    close: () => tab.close(),
  };
  return page;
}
