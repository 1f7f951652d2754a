/** How long the popup takes from being opened to being quiet, against a Preact page that draws one word. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Page } from '../browsers/launch.ts';
import { fillDatabase } from '../drills/own-database.ts';
import { endScene, startScene } from '../drills/scene.ts';
import { inTurns, type Line, ms } from './measure.ts';

/** A page that has drawn nothing for so long is quiet. */
const QUIET_MS = 250;

async function emptyPage(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-empty-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      oxc: { jsx: { importSource: 'preact' } },
      build: { outDir: dir, lib: { entry: join(import.meta.dirname, 'empty-page.tsx'), formats: ['es'], fileName: () => 'page.js' } },
    });
    return readFileSync(join(dir, 'page.js'), 'utf8');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Milliseconds from the beginning of the page until the last thing it drew. */
async function quietMs(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  return page.evaluate(async (quiet: number) => {
    let last = performance.now();
    const watch = new MutationObserver(() => {
      last = performance.now();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    while (performance.now() - last < quiet) await new Promise((resolve) => setTimeout(resolve, 5));
    watch.disconnect();
    return last;
  }, QUIET_MS);
}

export async function popup(prompts: number): Promise<Line[]> {
  const script = await emptyPage();
  const server = createServer(({ url }, response) => {
    const type = url === '/page.js' ? 'text/javascript' : 'text/html';
    response
      .writeHead(200, { 'content-type': type })
      .end(url === '/page.js' ? script : '<body><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const scene = await startScene('chromium', ['claude', 'chatgpt', 'gemini']);
  try {
    await fillDatabase(scene.page, { recent: 1000, old: prompts - 1000, oldDays: 3650, now: Date.now(), detail: true });
    const page = await scene.story.session.open('about:blank', { width: 380, height: 600 });
    const empty = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const popupUrl = scene.story.session.extensionUrl('/popup.html');
    const [slow, quick] = await inTurns(
      () => quietMs(page, popupUrl),
      () => quietMs(page, empty),
    );
    const note = `${prompts} prompts kept; the baseline draws one word`;
    return [{ what: 'popup, from opening to quiet', measured: ms(slow), baseline: ms(quick), ratio: slow / quick, target: 2, note }];
  } finally {
    await endScene(scene);
    server.close();
  }
}
