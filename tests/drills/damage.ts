/** The ways in which a profile's database is damaged, done to its files while no browser runs. */
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/launch.ts';

/** Firefox keeps storage.local in an IndexedDB of its own, in a folder that ends so: where the sentinel is, too. */
const LOCAL_STORAGE = '^userContextId=4294967295';

/** Folders that hold the record's IndexedDB in a profile. */
function foldersOf(name: BrowserName, profileDir: string): string[] {
  const parent = name === 'chromium' ? join(profileDir, 'Default', 'IndexedDB') : join(profileDir, 'storage', 'default');
  if (!existsSync(parent)) return [];
  const start = name === 'chromium' ? 'chrome-extension_' : 'moz-extension+++';
  const own = readdirSync(parent).filter((entry) => entry.startsWith(start) && !entry.endsWith(LOCAL_STORAGE));
  return own.map((entry) => (name === 'chromium' ? join(parent, entry) : join(parent, entry, 'idb'))).filter((dir) => existsSync(dir));
}

/** Files that hold rows: Chromium's tables, log and manifest, Firefox's SQLite file and what waits beside it. */
function filesIn(folders: readonly string[]): string[] {
  return folders
    .flatMap((dir) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((entry) => join(dir, entry)))
    .filter((file) => statSync(file).isFile() && !/LOCK$|LOG(\.old)?$/.test(file));
}

function zero(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size));
  closeSync(handle);
}

function swap(files: readonly string[]): void {
  const contents = files.map((file) => readFileSync(file));
  for (const [index, file] of files.entries()) writeFileSync(file, contents[(index + 1) % files.length] ?? '');
}

export const DAMAGES = {
  missing: (name: BrowserName, profile: string) => {
    for (const dir of foldersOf(name, profile)) rmSync(dir, { recursive: true });
  },
  renamed: (name: BrowserName, profile: string) => {
    for (const file of filesIn(foldersOf(name, profile))) renameSync(file, `${file}.away`);
  },
  truncated: (name: BrowserName, profile: string) => {
    for (const file of filesIn(foldersOf(name, profile))) truncateSync(file, Math.floor(statSync(file).size / 3));
  },
  zeroed: (name: BrowserName, profile: string) => {
    for (const file of filesIn(foldersOf(name, profile))) zero(file);
  },
  swapped: (name: BrowserName, profile: string) => swap(filesIn(foldersOf(name, profile))),
} satisfies Record<string, (name: BrowserName, profile: string) => void>;
