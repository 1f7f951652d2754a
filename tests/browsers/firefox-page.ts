// One tab of Firefox, driven by WebDriver BiDi.
import { writeFileSync } from 'node:fs';
import { axeSource } from './axe-source.ts';
import type { Bidi } from './bidi.ts';
import { until, untilPage } from './deadline.ts';
import type { Media, Page } from './driver.ts';
import { composeText, overrideMedia } from './firefox-chrome.ts';
import { aim, clickAt, hasLanded, pressKey, replaceContent, typeText } from './firefox-input.ts';
import { axeViolations, clickableNamed, countOf, firstMatch, noteComposed, textOf } from './in-page.ts';

interface FrameTree {
  contexts: { children?: { context: string }[] }[];
}

export interface Window {
  bidi: Bidi;
  /** The context of the browser's own window. */
  chrome: string;
  /** The tab in front: input, frames and media overrides reach only that one. */
  front: string | null;
}

function overridesFor({ colorScheme, reducedMotion, forcedColors, print }: Media): Record<string, string> {
  return {
    ...(colorScheme && { prefersColorSchemeOverride: colorScheme }),
    ...(reducedMotion && { prefersReducedMotionOverride: reducedMotion }),
    ...(forcedColors && { forcedColorsOverride: forcedColors }),
    ...(print !== undefined && { mediumOverride: print ? 'print' : '' }),
  };
}

/** `tab`: the tab that a frame is in. */
export function firefoxPage(window: Window, context: string, tab = context): Page {
  const { bidi } = window;

  async function bringToFront(): Promise<void> {
    await bidi.send('browsingContext.activate', { context: tab });
    window.front = tab;
  }

  async function inFront(): Promise<void> {
    if (window.front !== tab) await bringToFront();
  }

  async function clickFound(what: string, find: string, arg: string): Promise<void> {
    await inFront();
    await until(`${what} to be visible, enabled, uncovered and reached by a press`, async () => {
      const point = await bidi.call<{ x: number; y: number } | null>(context, `(arg) => (${aim})((${find})(arg))`, [arg]);
      if (!point) return false;
      await clickAt(bidi, context, point);
      // A page that goes away with the press does not answer.
      return page.evaluate(hasLanded).catch(() => true);
    });
  }

  const page: Page = {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    url: () => page.evaluate(() => location.href),
    click: (css) => clickFound(css, String(firstMatch), css),
    clickText: (text) => clickFound(`something named "${text}"`, String(clickableNamed), text),
    async fill(css, text) {
      await inFront();
      await until(`${css} to be editable`, () => page.evaluate(replaceContent, [css, text] as const));
    },
    async press(key) {
      await inFront();
      await pressKey(bidi, context, key);
    },
    async type(text) {
      await inFront();
      await typeText(bidi, context, text);
    },
    async compose(proposals) {
      await inFront();
      await page.evaluate(noteComposed);
      await bidi.call(window.chrome, String(composeText), [proposals]);
      // It takes another way to the page than keys do, and could come after the next of them.
      await page.waitFor(() => document.documentElement.dataset.composed === 'yes');
    },
    async frame() {
      const inner = await until('a frame', async () => {
        const { contexts } = await bidi.send<FrameTree>('browsingContext.getTree', { root: context });
        return contexts[0]?.children?.[0]?.context;
      });
      return firefoxPage(window, inner, tab);
    },
    evaluate: (fn, arg) => bidi.call(context, String(fn), arg === undefined ? [] : [arg]),
    text: (css) => until(`text of ${css}`, () => page.evaluate(textOf, css)),
    count: (css) => page.evaluate(countOf, css),
    waitFor: (fn, arg, { timeoutMs } = {}) => untilPage(page, fn, arg, timeoutMs),
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async media(media) {
      await inFront();
      await bidi.call(window.chrome, String(overrideMedia), [overridesFor(media)]);
    },
    async screenshot(path, { fullPage = false } = {}) {
      await inFront();
      const origin = fullPage ? 'document' : 'viewport';
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context, origin });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async pdf(path) {
      const size = { page: { width: 21, height: 29.7 }, background: true };
      const { data } = await bidi.send<{ data: string }>('browsingContext.print', { context, ...size });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async axe() {
      await bidi.send('script.evaluate', {
        expression: `${axeSource()}\n;undefined`,
        target: { context },
        awaitPromise: false,
      });
      return page.evaluate(axeViolations);
    },
    ariaSnapshot: () => Promise.reject(new Error('Only Playwright writes these, and it drives Chromium alone')),
    mainThreadMs: () => Promise.reject(new Error('Only Chromium tells how long its main thread was busy')),
    // Always, since the extension can have brought a tab of its own to the front.
    bringToFront,
    async close() {
      if (window.front === context) window.front = null;
      await bidi.send('browsingContext.close', { context });
    },
  };
  return page;
}
