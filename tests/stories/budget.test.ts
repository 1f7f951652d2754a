/** What the popup brings with it stays small: everything it needs to be drawn, in one language, compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EXTENSION_DIRS } from './story.ts';

const MOST_BYTES = 60 * 1024;

/** What a page's own text asks for at once; fonts come later, and are not code. */
function askedFor(dir: string, page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const french = readdirSync(join(dir, 'chunks')).filter((name) => /^(popup-fr|typeset)-/.test(name));
  return [page, ...files, ...french.map((name) => `chunks/${name}`)];
}

describe.each(Object.entries(EXTENSION_DIRS))('%s', (_name, dir) => {
  test('the popup with its longest language is at most 60 kB', () => {
    const files = askedFor(dir, 'popup.html');
    expect(files.some((file) => file.startsWith('chunks/popup-fr-'))).toBe(true);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dir, file))).length, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});
