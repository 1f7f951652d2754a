/** Each privacy guard on the real build, where it finds nothing, and on a saboteur, where it must. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { codeFaults, earlyFaults, manifestFaults, markedFiles, markerFaults, requestFaults } from './guards.ts';
import { agree, CHATS, EXTENSION_DIRS, eventually, readStores, send, startStory } from './story.ts';

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** A copy of a build, with `file` changed. */
function saboteur(from: string, file: string, change: (text: string) => string): string {
  const dir = mkdtempSync(join(tmpdir(), 'saboteur-'));
  made.push(dir);
  cpSync(from, dir, { recursive: true });
  writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
  return dir;
}

const chrome = EXTENSION_DIRS.chromium;
const withManifest = (change: (manifest: Record<string, unknown>) => void) => (text: string) => {
  const manifest = JSON.parse(text);
  change(manifest);
  return JSON.stringify(manifest);
};
const looseCsp = withManifest((manifest) => {
  manifest.content_security_policy = { extension_pages: "script-src 'self'; object-src 'self'" };
});

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const dir = EXTENSION_DIRS[name];

  test('the manifest asks for exactly what it should', () => {
    expect(manifestFaults(dir)).toEqual([]);
  });

  test('the built code holds no way out', () => {
    expect(codeFaults(dir)).toEqual([]);
  });

  test('a whole session makes no request, seen by a proxy that sees all', async () => {
    const { faults, control } = await requestFaults(name, dir);
    expect(control).not.toEqual([]);
    expect(faults).toEqual([]);
  });

  test('markers in addresses, titles and texts are in no store, log or file', async () => {
    const story = await startStory(name);
    const page = await agree(story, { services: ['claude', 'gemini', 'chatgpt', 'perplexity'] });
    for (const service of ['claude', 'gemini', 'chatgpt', 'perplexity'] as const) {
      const chat = await story.session.open(CHATS[service]);
      await send(chat, 2);
      await chat.close();
    }
    await eventually(
      () => readStores(page),
      ({ prompts }) => prompts.length === 8,
    );
    expect(story.practice.log().some(({ marker }) => marker !== null)).toBe(true);
    expect(await markerFaults(story, page)).toEqual([]);
    const { profileDir } = story.session;
    const id = new URL(story.session.extensionUrl('/')).host;
    expect(markedFiles(profileDir, [id, 'self-audit@'])).toEqual([]);
    await story.close();
  });
});

test('with a host granted and nothing agreed to, nothing is kept', async () => {
  expect(await earlyFaults(chrome)).toEqual([]);
});

describe('saboteurs are caught', () => {
  test('one more permission', () => {
    const dir = saboteur(
      chrome,
      'manifest.json',
      withManifest((manifest) => (manifest.permissions as string[]).push('tabs')),
    );
    expect(manifestFaults(dir)).toHaveLength(1);
  });

  test('one fetch, and one preconnect', async () => {
    const dir = saboteur(chrome, 'background.js', (text) => `${text};fetch('https://saboteur.example/');`);
    expect(codeFaults(dir)).toEqual(['background.js: fetch(']);
    const loose = saboteur(dir, 'manifest.json', looseCsp);
    expect(manifestFaults(loose)).toHaveLength(1);
    const link = '<link rel="preconnect" href="https://preconnected.example">';
    const both = saboteur(loose, 'journal.html', (text) => text.replace('<title>', `${link}<title>`));
    expect(codeFaults(both)).toContain('journal.html: preconnect');
    const { faults } = await requestFaults('chromium', both);
    expect(faults).toContain('saboteur.example:443');
    expect(faults).toContain('preconnected.example:443');
  });

  test('a stored address', async () => {
    const keep =
      'chrome.webRequest.onBeforeRequest.addListener((d)=>chrome.storage.local.set({last:d.url}),{urls:["https://claude.ai/*"]});';
    const dir = saboteur(chrome, 'background.js', (text) => text + keep);
    const story = await startStory('chromium', { extensionDir: dir });
    const page = await agree(story, { services: ['claude'] });
    await story.session.stopBackground();
    await send(await story.session.open(CHATS.claude), 1);
    expect(await markerFaults(story, page)).toContain('local: an address');
    await story.close();
  });

  test('a listener before consent', async () => {
    const early = 'chrome.webRequest.onBeforeRequest.addListener(()=>chrome.storage.local.set({seen:1}),{urls:["https://claude.ai/*"]});';
    const dir = saboteur(chrome, 'background.js', (text) => text + early);
    expect(await earlyFaults(dir)).toEqual(['seen']);
  });
});
