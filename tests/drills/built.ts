/** Builds the extension once and runs a copy, so that a build made meanwhile does not change it under a drill. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/launch.ts';
import build from '../stories/build.ts';
import { EXTENSION_DIRS } from '../stories/story.ts';

let copies: string | undefined;

/** `built`: take what lies in .output as it is. */
export function prepare({ built }: { built: boolean }): void {
  if (!built) build();
  const dir = mkdtempSync(join(tmpdir(), 'drill-extension-'));
  copies = dir;
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  for (const [name, from] of Object.entries(EXTENSION_DIRS)) cpSync(from, join(dir, name), { recursive: true });
}

export function extensionDir(name: BrowserName): string {
  if (!copies) throw new Error('Nothing is built yet');
  return join(copies, name);
}
