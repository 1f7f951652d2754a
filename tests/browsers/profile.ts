// Throw-away browser profiles, and the extension's manifest as a driver needs to know it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kept = new Set<string>();

// A run that is cut short must not leave profiles behind either.
process.on('exit', () => {
  for (const dir of kept) rmSync(dir, { recursive: true, force: true });
});

export function newProfile(browser: string): string {
  const dir = mkdtempSync(join(tmpdir(), `story-${browser}-`));
  kept.add(dir);
  return dir;
}

export function removeProfile(dir: string): void {
  // The browser's last writes may come a moment after its end.
  rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  kept.delete(dir);
}

export interface Manifest {
  key?: string;
  background?: { service_worker?: string; scripts?: string[]; page?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
  optional_host_permissions?: string[];
}

export function manifestOf(extensionDir: string): Manifest {
  return JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
}
