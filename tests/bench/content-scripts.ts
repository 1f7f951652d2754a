/** Counts what the extension puts into pages: scripts named in the built manifests, and scripts registered by it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extensionDir } from '../drills/built.ts';
import { endScene, startScene } from '../drills/scene.ts';
import type { Line } from './measure.ts';

type Scripts = { js?: string[]; css?: string[] };

export async function contentScripts(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const dir = extensionDir(name);
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as { content_scripts?: Scripts[] };
    const scene = await startScene(name, ['claude']);
    const registered = await scene.page.evaluate(async (): Promise<Scripts[]> => {
      const { chrome } = globalThis as unknown as { chrome: { scripting?: { getRegisteredContentScripts(): Promise<Scripts[]> } } };
      return (await chrome.scripting?.getRegisteredContentScripts()) ?? [];
    });
    await endScene(scene);
    const files = [...(manifest.content_scripts ?? []), ...registered].flatMap(({ js = [], css = [] }) => [...js, ...css]);
    const bytes = files.reduce((sum, file) => sum + (existsSync(join(dir, file)) ? statSync(join(dir, file)).size : 0), 0);
    const note = `${files.length} content scripts in the manifest and registered`;
    lines.push({
      what: `bytes put into any page, ${name}`,
      measured: String(bytes),
      baseline: '0',
      ratio: files.length + bytes,
      target: 0,
      note,
    });
  }
  return lines;
}
