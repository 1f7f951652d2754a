/** How long recording takes in a real page, against the same transactions and rows written with nothing but `idb`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { launch } from '../browsers/launch.ts';
import { extensionDir } from '../drills/built.ts';
import { inTurns, type Line, ms, TIMES } from './measure.ts';
import type { RecordingPage } from './recording-page.ts';

/** `recording-page.ts` as one script. */
async function bundle(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: dir,
        emptyOutDir: true,
        lib: { entry: join(import.meta.dirname, 'recording-page.ts'), formats: ['es'], fileName: () => 'page.js' },
      },
    });
    return readFileSync(join(dir, 'page.js'), 'utf8');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** `prompts` in all for each side, a fifth of them at a time. */
export async function recording(prompts: number): Promise<Line[]> {
  const script = await bundle();
  const server = createServer(({ url }, response) => {
    const type = url === '/page.js' ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': type }).end(url === '/page.js' ? script : '<script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const session = await launch('chromium', { extensionDir: extensionDir('chromium'), hosts: [], port: 0 });
  try {
    const page = await session.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitFor(() => 'bench' in globalThis);
    const each = Math.ceil(prompts / TIMES);
    const run = (side: keyof RecordingPage) => (time: number) =>
      page.evaluate(([name, first, count]) => (globalThis as unknown as { bench: RecordingPage }).bench[name](first, count), [
        side,
        time * each,
        each,
      ] as const);
    const [stored, bare] = await inTurns(run('recorded'), run('bare'));
    const note = `${TIMES} × ${each} prompts, start and end; the baseline reads nothing`;
    const perPrompt = (value: number) => `${ms(value / each)} a prompt`;
    return [{ what: 'recording a prompt', measured: perPrompt(stored), baseline: perPrompt(bare), ratio: stored / bare, target: 2, note }];
  } finally {
    await session.close();
    server.close();
  }
}
