/** The privacy guards: each looks at a built extension and names its faults. They are tried on saboteurs too. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { originsOf } from '../../lib/services/hosts.ts';
import type { BrowserName, Page } from '../browsers/launch.ts';
import { agree, CHATS, MARKER, type OwnPage, readStores, type Story, send, startStory } from './story.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'";

const MANIFEST: Record<string, unknown> = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'webRequest', 'scripting', 'alarms', 'idle'],
  host_permissions: undefined,
  optional_permissions: undefined,
  optional_host_permissions: [...new Set(CATALOGUE.flatMap(originsOf)), 'https://*/*', 'http://*/*'],
  content_scripts: undefined,
  web_accessible_resources: undefined,
  externally_connectable: undefined,
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: POLICY },
};

/** The manifest asks for what is said here, word for word, and for nothing else. */
export function manifestFaults(dir: string): string[] {
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const faults = Object.entries(MANIFEST)
    .filter(([key, value]) => JSON.stringify(manifest[key]) !== JSON.stringify(value))
    .map(([key]) => `manifest: ${key} is ${JSON.stringify(manifest[key])}`);
  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko && JSON.stringify(gecko.data_collection_permissions) !== '{"required":["none"]}') faults.push('manifest: data collection');
  return faults;
}

/** Ways out that the content security policy does not close, and ways to run what is not ours. */
const FORBIDDEN =
  /RTCPeerConnection|preconnect|dns-prefetch|prerender|speculationrules|\.setUninstallURL\s*\(|sendBeacon|XMLHttpRequest|new WebSocket|EventSource|WebTransport|\bfetch\s*\(|\beval\s*\(|new Function|importScripts|document\.write|https?:\/\/(?!www\.w3\.org\/)[\w-]+\.[\w.-]+\/[\w-]*\.(?:js|css)/g;

/** The built code holds none of them. */
export function codeFaults(dir: string): string[] {
  return globSync('**/*.{js,html,css}', { cwd: dir }).flatMap((file) => {
    const found = readFileSync(join(dir, file), 'utf8').match(FORBIDDEN) ?? [];
    return [...new Set(found)].map((word) => `${file}: ${word}`);
  });
}

/** A whole session behind a proxy that sees everything: the extension asks for nothing. */
export async function requestFaults(name: BrowserName, dir: string): Promise<{ faults: string[]; control: string[] }> {
  const story = await startStory(name, { extensionDir: dir }, 'behind a proxy');
  const { session, practice, proxy } = story;
  if (!proxy) throw new Error('no proxy');
  try {
    const page = await agree(story, { services: ['claude'] });
    for (const section of ['week', 'data', 'settings']) {
      await page.goto(session.extensionUrl(`/journal.html#${section}`));
      await page.reload();
      await page.waitFor(() => document.querySelector('main h1, main .loading') !== null);
    }
    const chat = await session.open(CHATS.claude);
    await send(chat, 2);
    await session.stopBackground();
    await send(chat, 1);
    const popup = await session.open(session.extensionUrl('/popup.html'));
    await popup.waitFor(() => document.querySelector('main') !== null);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const strangers = proxy.strangers().filter((target) => !OWN_OF_THE_BROWSER.test(target));
    const strays = practice.log().filter(({ kind }) => kind === 'stray');
    await chat.goto('https://control.example/').catch(() => undefined);
    const control = proxy.strangers().filter((target) => target.startsWith('control.example'));
    return { faults: [...strangers, ...strays.map(({ what }) => what)], control };
  } finally {
    await story.close();
  }
}

/** What the browsers themselves ask their makers for, with or without an extension. */
const OWN_OF_THE_BROWSER = /\.(mozilla\.(com|org|net)|google\.com|googleapis\.com|gstatic\.com|gvt1\.com):(80|443)$/;

/** With the host granted and nothing agreed to, prompts leave no trace anywhere. */
export async function earlyFaults(dir: string): Promise<string[]> {
  const story = await startStory('chromium', { extensionDir: dir });
  try {
    const page = await story.session.open(story.session.extensionUrl('/journal.html'));
    await page.evaluate(() => (globalThis as unknown as OwnPage).chrome.permissions.request({ origins: ['https://claude.ai/*'] }));
    await story.session.stopBackground();
    const chat = await story.session.open(CHATS.claude);
    await send(chat, 2);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const stores = await readStores(page);
    const stored = Object.entries(stores).filter(([, rows]) => rows.length > 0);
    const { local, session } = await readStorage(page);
    return [
      ...stored.map(([name]) => `store ${name}`),
      ...Object.keys(local),
      ...Object.keys(session).filter((key) => !['attention', 'begun', 'startedAt', 'room'].includes(key)),
    ];
  } finally {
    await story.close();
  }
}

export function readStorage(page: Page): Promise<{ local: Record<string, unknown>; session: Record<string, unknown> }> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as OwnPage).chrome;
    return { local: await storage.local.get(null), session: await storage.session.get(null) };
  });
}

/** Markers that the practice services put in addresses, titles and texts appear in no store, and no address does. */
export async function markerFaults(story: Story, page: Page): Promise<string[]> {
  const faults: string[] = [];
  const { local, session } = await readStorage(page);
  // On which pages our scripts run is written in the catalogue, and on no page.
  const { 'watched-pages': _watched, asking = 'null', ...noticed } = local;
  const asked = JSON.parse(String(asking), (key, value) => (key === 'pages' || key === 'parts' ? undefined : value));
  const stores: Record<string, unknown> = { ...(await readStores(page)), local: noticed, asked, session };
  for (const [name, rows] of Object.entries(stores)) {
    const text = JSON.stringify(rows);
    if (text.includes(MARKER)) faults.push(`${name}: the marker`);
    if (/:\/\/|\.com|\.ai\b|\/api\//.test(text)) faults.push(`${name}: an address`);
  }
  if (story.session.consoleErrors().some((line) => line.includes(MARKER))) faults.push('console: the marker');
  return faults;
}

/** Files of the browser's profile that belong to the extension and hold the marker. Read them when the browser is closed. */
export function markedFiles(profileDir: string, ids: readonly string[]): string[] {
  const needles = [Buffer.from(MARKER, 'utf8'), Buffer.from(MARKER, 'utf16le')];
  return globSync('**/*', { cwd: profileDir, withFileTypes: true })
    .filter((entry) => entry.isFile() && ids.some((id) => entry.parentPath.includes(id)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
}
