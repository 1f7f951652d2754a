/** A journal put into a state: a copy of the built extension in which nothing happens by itself, and a clock that stands. */
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import type { Archive } from '../../lib/recording/archive.ts';
import type { Choices, Language } from '../../lib/recording/choices.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { originsOf } from '../../lib/services/hosts.ts';
import type { Page } from '../browsers/launch.ts';
import { archiveOf, choicesIn, NOW, PERMITTED, type State } from './states.ts';
import { chooseFiles, EXTENSION_DIRS, type OwnPage, type Story, startStory } from './story.ts';

export type Scene = { story: Story; page: Page; close(): Promise<void> };

/** Chromium with the built pages. `words: 'pseudo'` makes every sentence a third longer. */
export async function startScene(words: 'as built' | 'pseudo' = 'as built'): Promise<Scene> {
  const extensionDir = copyBuild();
  if (words === 'pseudo') await stretchWords(extensionDir);
  const story = await startStory('chromium', { extensionDir, clock: NOW, env: { TZ: 'UTC' } });
  const page = await story.session.open('about:blank', { width: 1280, height: 800 });
  return {
    story,
    page,
    async close() {
      await story.close();
      rmSync(extensionDir, { recursive: true });
    },
  };
}

/**
 * Without its background, which would write down what it sees of the test itself, and with the permissions given that a person
 * would have been asked for. The pages are those of the build.
 */
function copyBuild(): string {
  const dir = mkdtempSync(join(tmpdir(), 'screens-'));
  cpSync(EXTENSION_DIRS.chromium, dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const { background: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const granted = CATALOGUE.filter(({ id }) => PERMITTED.includes(id)).flatMap(originsOf);
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: granted }));
  return dir;
}

/** Stretches every sentence as it is set: all words of all languages go through `typeset`, which has a chunk of its own. The product itself knows nothing of it. */
async function stretchWords(dir: string): Promise<void> {
  const [chunk] = globSync(join(dir, 'chunks/typeset-????????.js'));
  if (!chunk) throw new Error('The build has no chunk of its own for typeset');
  const built = chunk.replace(/\.js$/, '.built.js');
  renameSync(chunk, built);
  const [, exported = ''] = /export\{(.*?)\}/.exec(readFileSync(built, 'utf8')) ?? [];
  const names = exported.split(',').map((each) => each.split(' as ').at(-1));
  const entry = join(dir, 'typeset.pseudo.js');
  const from = (path: string) => JSON.stringify(path);
  writeFileSync(
    entry,
    `import * as built from ${from(built)};
     import { stretch } from ${from(join(import.meta.dirname, 'pseudo.ts'))};
     const stretched = (act) => (given, set) => act(given, set && ((sentence) => set(stretch(sentence))));
     ${names.map((name) => `export const ${name} = stretched(built.${name});`).join('\n')}`,
  );
  const lib = { entry, formats: ['es'] as 'es'[], fileName: () => basename(chunk) };
  await build({ configFile: false, logLevel: 'error', build: { lib, outDir: dirname(chunk), emptyOutDir: false } });
  rmSync(entry);
  rmSync(built);
}

/** Empties whatever is there, and puts the journal into `state`, speaking `language`. */
export async function enter({ story, page }: Scene, state: State, language: Language): Promise<void> {
  await page.goto('about:blank');
  await page.goto(story.session.extensionUrl('/journal.html#data'));
  // The entries are there once the page has made the database: opened before, it would be made without its stores.
  await page.waitFor(() => document.querySelector('.entry-filter') !== null);
  await page.evaluate(emptyStores);
  if (state.rows) await restore(page, archiveOf(state));
  await store(page, { ...state.storage, choices: { ...choicesIn(state), language } });
}

/** Changes the language and nothing else. */
export async function speak({ page }: Scene, state: State, language: Language): Promise<void> {
  await store(page, { choices: { ...choicesIn(state), language } });
  await page.waitFor((code) => document.documentElement.lang === code, language);
}

function store(page: Page, items: Record<string, unknown> & { choices: Choices }): Promise<void> {
  return page.evaluate(async (given) => (globalThis as unknown as OwnPage).chrome.storage.local.set(given), items);
}

/** In the page: every store and everything stored beside it is empty. */
async function emptyStores(): Promise<void> {
  await (globalThis as unknown as OwnPage).chrome.storage.local.clear();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('record');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = [...database.objectStoreNames];
  const clearing = database.transaction(names, 'readwrite');
  for (const name of names) clearing.objectStore(name).clear();
  await new Promise((resolve, reject) => {
    clearing.oncomplete = resolve;
    clearing.onabort = () => reject(clearing.error);
  });
  database.close();
}

/** Brings a copy back through the page's own field, as a person does. */
async function restore(page: Page, archive: Archive): Promise<void> {
  await chooseFiles(page, [JSON.stringify(archive)]);
  await page.waitFor(() => /\d/.test(document.querySelector('.result')?.textContent ?? ''), undefined, { timeoutMs: 60_000 });
}
