/** Where the script on a chat page leaves what it noticed, for the background to collect: a message alone would be lost with its tab. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Left, LeftSchema } from '../recording/outbox.ts';
import type { Watched } from '../services/watched.ts';
import { onStoredChange } from './stored.ts';

const OUT = 'out:';
const WATCHED = 'watched-pages';

/** For the script on a page: leaves one thing. Each has a key of its own, so that no two can overwrite each other. */
export async function leave(left: Left): Promise<void> {
  const key = [left.id, left.what, ...('outcome' in left ? [left.outcome] : [])].join('.');
  await browser.storage.local.set({ [`${OUT}${key}`]: left });
}

/** An id that nobody can guess; pages without https have no `crypto.randomUUID`. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** For the background: takes out all that was left, once `keep` has it; what is not of the schema is thrown away unread. */
export async function collect(keep: (left: readonly Left[]) => Promise<void>): Promise<void> {
  const entries = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(OUT));
  if (entries.length === 0) return;
  const left = entries.flatMap(([, entry]) => {
    const read = v.safeParse(LeftSchema, entry);
    return read.success ? [read.output] : [];
  });
  await keep(left.sort((one, other) => instantOf(one) - instantOf(other)));
  await browser.storage.local.remove(entries.map(([key]) => key));
}

const instantOf = (left: Left): number => (left.what === 'answer' ? left.from : left.at);

export function onLeft(collectNow: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.entries(changes).some(([key, { newValue }]) => key.startsWith(OUT) && newValue !== undefined))
      collectNow();
  });
}

/** Tells the scripts on pages what is watched just now; nothing where nothing is. One text, so that it can be compared. */
export async function tellWatched(watched: readonly Watched[]): Promise<void> {
  const [told, text] = [(await browser.storage.local.get(WATCHED))[WATCHED], JSON.stringify(watched)];
  if (text !== (told ?? '[]')) await browser.storage.local.set({ [WATCHED]: text });
}

/** For the script on a page: calls back with what is watched, now and whenever that changes. */
export function followWatched(told: (watched: readonly Watched[]) => void): () => void {
  const tell = (text: unknown) => told(typeof text === 'string' ? JSON.parse(text) : []);
  void browser.storage.local.get(WATCHED).then((stored) => tell(stored[WATCHED]));
  return onStoredChange('local', WATCHED, tell);
}

/** False once the extension was updated or taken away under a script of its own that still runs on a page. */
export function isCurrent(): boolean {
  return browser.runtime?.id !== undefined;
}
