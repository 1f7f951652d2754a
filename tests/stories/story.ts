/** What stories share: practice services and a browser with the extension, and what a person does in it. */
import type { Browser } from 'webextension-polyfill';
import { type BrowserName, type LaunchOptions, launch, type Page, type Session } from '../browsers/launch.ts';
import { type RecordingProxy, startRecordingProxy } from '../browsers/recording-proxy.ts';
import { type Practice, startPractice } from '../practice/start.ts';

export const MARKER = 'marker-4711-secret';

export const EXTENSION_DIRS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Where each practice service's chat page is. */
export const CHATS = {
  chatgpt: 'https://chatgpt.com/',
  claude: 'https://claude.ai/new',
  gemini: 'https://gemini.google.com/app',
  'mistral-le-chat': 'https://chat.mistral.ai/chat',
  deepseek: 'https://chat.deepseek.com/',
  perplexity: 'https://www.perplexity.ai/',
} as const;

export type ServiceId = keyof typeof CHATS;
export const ALL = Object.keys(CHATS) as ServiceId[];

export type Story = { session: Session; practice: Practice; proxy?: RecordingProxy; close(): Promise<void> };

export async function startStory(name: BrowserName, options: Partial<LaunchOptions> = {}, network?: 'behind a proxy'): Promise<Story> {
  const practice = await startPractice({ marker: MARKER });
  const proxy = network ? await startRecordingProxy(practice) : undefined;
  const session = await launch(name, {
    extensionDir: EXTENSION_DIRS[name],
    hosts: practice.hosts,
    port: practice.port,
    acceptPrompts: true,
    ...(proxy ? { proxyPort: proxy.port } : {}),
    ...options,
  });
  return {
    session,
    practice,
    ...(proxy ? { proxy } : {}),
    async close() {
      await session.close();
      await practice.close();
      await proxy?.close();
    },
  };
}

export type Wanted = { services: readonly string[]; time?: boolean; prompts?: boolean; answers?: boolean };

/** Opens the choices, answers them with real clicks, and waits until the page says that it is on. */
export async function agree({ session }: Story, { services, time = true, prompts = true, answers = prompts }: Wanted): Promise<Page> {
  const page = await session.open(session.extensionUrl('/journal.html#settings'));
  for (const service of services) await page.click(`input[name=service][value=${service}]`);
  await page.click(`input[name=kind-time][value=${time ? 'yes' : 'no'}]`);
  await page.click(`input[name=kind-prompts][value=${prompts ? 'yes' : 'no'}]`);
  if (prompts) await page.click(`input[name=kind-answers][value=${answers ? 'yes' : 'no'}]`);
  await page.click('.choosing .actions button');
  await page.waitFor(() => document.querySelector('.result')?.textContent !== '');
  return page;
}

/** The globals of a page of the extension. */
export type OwnPage = { chrome: Browser };

/** What the stores hold, read the way the extension's own pages read them. */
export type Stored = {
  prompts: { service: string; kind: string; outcome: string; day: string; startAt?: number; endAt?: number }[];
  moments: { service: string; prompts: number; counted: number; activeMs: number }[];
  days: { service: string; day: string; prompts: number; turns: number; activeMs: number }[];
  gaps: { cause: string; service?: string; from: number; to?: number }[];
  notes: { prompts: number; place: string }[];
  said: { what: string }[];
  requests: unknown[];
};

/** Reads every store as it lies on disk, past all code of ours. `page` is a page of the extension. */
export function readStores(page: Page): Promise<Stored> {
  return page.evaluate(async (): Promise<Stored> => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('record');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    // One transaction, so that what is read is what was there at one instant.
    const reading = database.transaction([...database.objectStoreNames]);
    const rows = (name: string) =>
      new Promise<[string, unknown[]]>((resolve, reject) => {
        const request = reading.objectStore(name).getAll();
        request.onsuccess = () => resolve([name, request.result]);
        request.onerror = () => reject(request.error);
      });
    const stores = Object.fromEntries(await Promise.all([...database.objectStoreNames].map(rows)));
    database.close();
    return stores as unknown as Stored;
  });
}

/** Sends `count` prompts on a practice page, one after the other, each until its answer ended. */
export async function send(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await page.evaluate((text: string) => (window as unknown as PracticeWindow).practice.send(text), `prompt ${index} ${MARKER}`);
  }
}

export type PracticeWindow = Window & {
  practice: { send(text: string): Promise<void>; retry(): Promise<void>; edit(text: string): Promise<void>; stop(): void; busy: boolean };
};

/** How many rows there are of each service. */
export function countOf(rows: readonly { service: string | null }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { service } of rows) if (service !== null) counts[service] = (counts[service] ?? 0) + 1;
  return counts;
}

/** How many prompts each practice service truly got and did not refuse: the truth that everything is held against. */
export function sentTo({ practice }: Story): Record<string, number> {
  return countOf(practice.log().filter(({ kind, status }) => (kind === 'prompt' || kind === 'edit') && status < 300));
}

/** Waits until `read` gives what `expected` is, and gives what it last was. */
export async function eventually<T>(read: () => Promise<T>, fits: (value: T) => boolean, timeoutMs = 15_000): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (fits(value) || performance.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Saves the record with the page's own button, and gives the file. */
export async function saveRecord(page: Page, { session }: Story, kind: 'json' | 'csv' = 'json'): Promise<string> {
  await page.goto(session.extensionUrl('/journal.html#data'));
  await page.reload();
  await page.waitFor(() => document.querySelector('[data-entry]') !== null);
  return savedBy(page, `section[aria-labelledby=save-title] button:nth-of-type(${kind === 'json' ? 1 : 2})`);
}

/** Clicks what saves a file, and gives its text as it was handed to the browser. */
export async function savedBy(page: Page, css: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(globalThis, { saved: blob.text() });
      return make(blob);
    };
  });
  await page.click(css);
  await page.waitFor(() => 'saved' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
}

/** Puts files into the field for files that is the `at`-th of those that fit `css`, as choosing them does. */
export function chooseFiles(page: Page, texts: readonly string[], css = 'input[type=file]', at = 0): Promise<void> {
  return page.evaluate(
    ([contents, wanted, index]) => {
      const input = document.querySelectorAll<HTMLInputElement>(wanted)[index];
      if (!input) throw new Error('no file can be chosen');
      const chosen = new DataTransfer();
      for (const [name, content] of contents.entries()) chosen.items.add(new File([content], `file-${name}.json`));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [texts, css, at] as const,
  );
}
