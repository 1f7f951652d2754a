/** The pause on a chat page, in both browsers: only where it was chosen, whatever the page does, and nothing of the page kept. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName, Page } from '../browsers/launch.ts';
import { markerFaults } from './guards.ts';
import { askAnew, choosePause, isThere, offered } from './page-pause.ts';
import { agree, EXTENSION_DIRS, eventually, MARKER, type OwnPage, readStores, type Story, startStory } from './story.ts';

const MOST_BYTES = 15 * 1024;
const CHAT = 'https://chatgpt.com/';

const scripts = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as OwnPage;
    return (await chrome.scripting.getRegisteredContentScripts()).map(({ id, matches }) => `${id} ${matches?.join(' ')}`);
  });

type Asked = { what: string; occasion: string; outcome: string; service: string };
const outcomes = async (page: Page) => {
  const { said } = (await readStores(page)) as unknown as { said: Asked[] };
  return said.filter(({ what }) => what === 'asked').map(({ outcome }) => outcome);
};

const openChat = async (story: Story): Promise<Page> => {
  const chat = await story.session.open(CHAT);
  await chat.bringToFront();
  return chat;
};

describe.each(['chromium', 'firefox'] as const satisfies BrowserName[])('%s', (name) => {
  let story: Story;
  let page: Page;
  beforeAll(async () => {
    story = await startStory(name);
    page = await agree(story, { services: ['chatgpt', 'claude'] });
  }, 60_000);
  afterAll(() => story?.close());

  test('its script is small', () => {
    expect(gzipSync(readFileSync(join(EXTENSION_DIRS[name], 'pause.js'))).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('with questions off no script is on any page; chosen, it is on that service alone', async () => {
    expect(await scripts(page)).toEqual([]);
    await choosePause(story, page);
    expect(
      await eventually(
        () => scripts(page),
        (all) => all.length > 0,
      ),
    ).toEqual([
      expect.stringMatching(
        /^pause-chatgpt https:\/\/(chat\.openai\.com|chatgpt\.com)\/\* https:\/\/(chat\.openai\.com|chatgpt\.com)\/\*$/,
      ),
    ]);
    const other = await story.session.open('https://claude.ai/new');
    await other.bringToFront();
    expect(await other.evaluate(isThere)).toBe(false);
    await other.close();
  });

  test('opened, the page has it in a corner, and no act of the page changes that or learns of it', async () => {
    await askAnew(page);
    const chat = await openChat(story);
    await chat.waitFor(isThere);
    await chat.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { all: unset !important; display: none !important; color: red !important } main, main *, html, body { display: block !important }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'pointerdown', 'focusin', 'focusout', 'beforeinput']) {
        addEventListener(
          type,
          (event) =>
            heard.push(
              `${type} ${event
                .composedPath()
                .map((node) => (node instanceof Element ? node.outerHTML.slice(0, 2000) : ''))
                .join(' ')}`,
            ),
          true,
        );
      }
    });
    const seen = await chat.evaluate(() => {
      const host = document.body.nextElementSibling as HTMLElement;
      const [own, composer] = [host, document.querySelector('#composer') as Element].map((element) => element.getBoundingClientRect());
      return {
        root: host.shadowRoot,
        attributes: host.getAttributeNames(),
        display: getComputedStyle(host).display,
        isInCorner:
          Math.min(own?.left ?? 99, innerWidth - (own?.right ?? 0)) < 40 && Math.min(own?.top ?? 99, innerHeight - (own?.bottom ?? 0)) < 40,
        size: [own?.width ?? 0, own?.height ?? 0],
        overComposer: (own?.bottom ?? 0) > (composer?.top ?? 0) && (own?.left ?? 0) < (composer?.right ?? 0),
        isFocused: document.activeElement === host,
      };
    });
    expect(seen).toMatchObject({ root: null, attributes: [], display: 'block', isInCorner: true, isFocused: true });
    expect(seen.size[0]).toBeGreaterThan(300);
    expect(seen.size[1]).toBeGreaterThan(150);
    // The heading first, then the doors in their order: the second is "Not this time".
    for (const key of ['Tab', 'Tab', 'Enter'] as const) await chat.press(key);
    await chat.waitFor(() => document.body.nextElementSibling === null);
    expect(
      await eventually(
        () => outcomes(page),
        ([outcome]) => outcome === 'left',
      ),
    ).toEqual(['left']);
    const heard = await chat.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join(' '));
    expect(heard).toContain('keydown');
    expect(heard).not.toMatch(/Go on|Not this time|Skip/);
    await chat.close();
  });

  test('not twice within 45 minutes', async () => {
    // What became of the one before is written first, and then it is worked out when there may be another.
    expect(
      await eventually(
        () => offered(page),
        (id) => id === null,
      ),
    ).toBeNull();
    const chat = await openChat(story);
    expect(await chat.evaluate(isThere)).toBe(false);
    await chat.close();
  });

  test('it leaves when a prompt is sent, when Escape is pressed, and when the page takes it away', async () => {
    const ends: readonly (readonly [string, (chat: Page) => Promise<void>])[] = [
      [
        'gone',
        async (chat) => {
          await chat.click('#composer');
          await chat.type(`sent ${MARKER}`);
          await chat.press('Enter');
        },
      ],
      [
        'gone',
        // As the background tells it, where the page itself does not.
        () =>
          page.evaluate(async () => {
            const { local } = (globalThis as unknown as OwnPage).chrome.storage;
            const told = JSON.parse(String((await local.get('asking')).asking));
            await local.set({ asking: JSON.stringify({ ...told, sent: { service: 'chatgpt', of: 'another' } }) });
          }),
      ],
      ['skipped', (chat) => chat.press('Escape')],
      ['gone', (chat) => chat.evaluate(() => document.body.nextElementSibling?.remove())],
    ];
    for (const [outcome, act] of ends) {
      await askAnew(page);
      const chat = await openChat(story);
      await chat.waitFor(isThere);
      await act(chat);
      await chat.waitFor(() => document.body.nextElementSibling === null);
      expect(
        await eventually(
          () => outcomes(page),
          ([last]) => last === outcome,
        ),
      ).toEqual([outcome]);
      await chat.close();
    }
  });

  test('it stands where no field lies under it, follows the page, and where there is no room it is folded or absent', async () => {
    await askAnew(page);
    const chat = await openChat(story);
    await chat.waitFor(isThere);
    type Wanted = { css: string; stands: 'open' | 'folded' | 'absent' };
    const fits = ({ css, stands }: Wanted) => {
      const [host, field] = [document.body.nextElementSibling, document.querySelector<HTMLElement>('#composer')];
      if (!host || !field) return false;
      if (field.dataset.as !== css) {
        field.style.cssText = `position: fixed; margin: 0; min-height: 0; ${css}`;
        field.dataset.as = css;
      }
      const [own, other] = [host.getBoundingClientRect(), field.getBoundingClientRect()];
      const isOver = own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom;
      const isInside = own.left >= 0 && own.top >= 0 && own.right <= innerWidth && own.bottom <= innerHeight;
      const is = own.height === 0 ? 'absent' : own.height < 80 ? 'folded' : 'open';
      return is === stands && !isOver && isInside;
    };
    const high = 'inset: 20px 20px auto; width: calc(100% - 40px); height: 120px';
    const low = 'inset: auto 20px 20px; width: calc(100% - 40px); height: 120px';
    const middle = 'inset: 35vh 20px auto; width: calc(100% - 40px); height: 30vh';
    const whole = 'inset: 0; width: 100%; height: 100%';
    for (const [width, height] of [
      [1280, 800],
      [320, 568],
    ] as const) {
      await chat.resize(width, height);
      await chat.waitFor(fits, { css: low, stands: 'open' });
      await chat.waitFor(fits, { css: high, stands: 'open' });
    }
    await chat.waitFor(fits, { css: middle, stands: 'folded' });
    // It had the focus and has it still: Enter opens it, over whatever is there, and folds it again.
    await chat.press('Enter');
    await chat.waitFor(() => (document.body.nextElementSibling?.getBoundingClientRect().height ?? 0) > 150);
    await chat.press('Enter');
    await chat.waitFor(fits, { css: middle, stands: 'folded' });
    await chat.waitFor(fits, { css: whole, stands: 'absent' });
    await chat.waitFor(fits, { css: middle, stands: 'folded' });
    expect(await chat.evaluate(() => document.activeElement === document.body)).toBe(true);
    // As the background does for the shortcut, which no driver can press.
    await page.evaluate(async () => (globalThis as unknown as OwnPage).chrome.storage.local.set({ 'to-pause': Date.now() }));
    await chat.waitFor(() => document.activeElement === document.body.nextElementSibling);
    await page.evaluate(async () => (globalThis as unknown as OwnPage).chrome.storage.local.remove('to-pause'));
    await chat.close();
  });

  test('a field in an open shadow root, and one that comes later, is not stood upon either', async () => {
    await askAnew(page);
    const chat = await openChat(story);
    await chat.waitFor(isThere);
    await chat.evaluate(() => {
      const { left, top } = (document.body.nextElementSibling as Element).getBoundingClientRect();
      const part = document.createElement('div');
      part.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: 300px; height: 200px`;
      part.id = 'part';
      const field = document.createElement('textarea');
      field.style.cssText = 'width: 100%; height: 100%';
      part.attachShadow({ mode: 'open' }).append(field);
      document.querySelector('main')?.append(part);
    });
    await chat.waitFor(() => {
      const [own, other] = [document.body.nextElementSibling, document.querySelector('#part')].map((one) => one?.getBoundingClientRect());
      if (!own || !other || own.height < 150) return false;
      return own.left > other.right || other.left > own.right || own.top > other.bottom || other.top > own.bottom;
    });
    await chat.close();
  });

  test('nothing of the page is kept', async () => {
    expect(await markerFaults(story, page)).toEqual([]);
  });

  test('its three doors are alike, in their order, and everybody can use it', async () => {
    const { output } = (await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: join(import.meta.dirname, '../../lib/pausing/show-pause.ts'), formats: ['iife'], name: 'pausing' },
      },
    }).then((built) => (Array.isArray(built) ? built[0] : built))) as { output: { code: string }[] };
    const chat = await story.session.open('https://claude.ai/new');
    for (const scheme of ['light', 'dark'] as const) {
      await chat.media({ colorScheme: scheme });
      const doors = await chat.evaluate((code) => {
        document.body.nextElementSibling?.remove();
        const attach = Element.prototype.attachShadow;
        // The same, open, so that it can be measured.
        Element.prototype.attachShadow = function (init) {
          return attach.call(this, { ...init, mode: 'open' });
        };
        document.body.replaceChildren(document.createElement('main'));
        const { showPause } = new Function(`${code}; return pausing`)() as typeof import('../../lib/pausing/show-pause.ts');
        const words = {
          region: 'A question',
          why: 'A pause you asked for.',
          rotate: null,
          goOn: 'Go on',
          notNow: 'Not this time',
          skip: 'Skip',
          less: 'Ask less often',
          note: 'Write',
        };
        const says = {
          question: 'What do I know?',
          language: 'en',
          helpers: ['Sam'],
          delay: null,
          takesFocus: false,
          dark: 'auto' as const,
          easy: false,
          breath: true,
          words,
        };
        showPause(window, says, { seen: () => {}, ended: () => {}, opens: () => {} });
        Element.prototype.attachShadow = attach;
        return [...(document.body.nextElementSibling?.shadowRoot?.querySelectorAll('.doors button') ?? [])].map((door) => {
          const [width, height] = [door.getBoundingClientRect().width, door.getBoundingClientRect().height].map(Math.round);
          const { color, backgroundColor, borderTopWidth, borderTopColor, fontSize, fontWeight } = getComputedStyle(door);
          return {
            text: door.textContent,
            look: { width, height, color, backgroundColor, borderTopWidth, borderTopColor, fontSize, fontWeight },
          };
        });
      }, output[0]?.code ?? '');
      expect(doors.map(({ text }) => text)).toEqual(['Go on', 'Not this time', 'Skip']);
      for (const { look } of doors) expect(look).toEqual(doors[0]?.look);
      expect(doors[0]?.look.height).toBeGreaterThanOrEqual(44);
      const faults = (await chat.axe()).filter(({ nodes }) => nodes.some(({ target }) => !/^(html|body|main)/.test(target)));
      expect(faults.map(({ id }) => id)).toEqual([]);
    }
    await chat.close();
  });
});

test('the guard finds a pause that keeps a string', async () => {
  const extensionDir = mkdtempSync(join(tmpdir(), 'saboteur-'));
  cpSync(EXTENSION_DIRS.chromium, extensionDir, { recursive: true });
  const path = join(extensionDir, 'pause.js');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n;chrome.storage.local.set({ kept: document.title });`);
  const story = await startStory('chromium', { extensionDir });
  try {
    const page = await agree(story, { services: ['chatgpt'] });
    await choosePause(story, page);
    await eventually(
      () => scripts(page),
      (all) => all.length > 0,
    );
    const chat = await openChat(story);
    await chat.waitFor(isThere);
    expect(
      await eventually(
        () => markerFaults(story, page),
        (faults) => faults.includes('local: the marker'),
      ),
    ).toContain('local: the marker');
  } finally {
    await story.close();
    rmSync(extensionDir, { recursive: true });
  }
}, 60_000);
