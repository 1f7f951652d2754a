/** The pause on a chat page: turning it on, having one due, and seeing that it is there. */
import type { Page } from '../browsers/launch.ts';
import { eventually, type OwnPage, type Story } from './story.ts';

/** Turns the pause on for one service, by the page's own controls, and the focus with it, so that keys reach it. */
export async function choosePause({ session }: Story, page: Page): Promise<void> {
  await page.goto(session.extensionUrl('/journal.html#asking'));
  for (const css of ['[data-rule=pause] [value=yes]', '[data-rule=pause-on] [value=chatgpt]', '[data-rule=focus] [value=yes]']) {
    await page.waitFor((wanted) => document.querySelector(wanted) !== null, css);
    await page.click(css);
    await page.waitFor((wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked === true, css);
  }
}

/** What the background tells of the pause just now. */
export const offered = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as OwnPage;
    const { asking } = await chrome.storage.local.get('asking');
    const { pause } = JSON.parse(typeof asking === 'string' ? asking : '{"pause":null}');
    return pause === null || pause.offer.from > Date.now() ? null : (pause.offer.id as string);
  });

/**
 * Forgets what was asked, as if it had been another day, and waits until there is a pause to show again. Always the same question,
 * since a long one needs more room than there is on every page.
 */
export async function askAnew(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('record');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise((resolve) => {
      const clearing = database.transaction('said', 'readwrite');
      clearing.objectStore('said').clear();
      clearing.objectStore('said').put({ what: 'question', id: 'PA-01', day: '2026-01-01', pinned: true });
      clearing.oncomplete = resolve;
    });
    database.close();
    const { chrome } = globalThis as unknown as OwnPage;
    await chrome.storage.session.set({ 'said-at': Date.now() + Math.random() });
  });
  const due = await eventually(
    () => offered(page),
    (id) => id !== null,
  );
  if (due === null) throw new Error('no pause is due');
}

/** In the page: the element that was put beside the body, if there is one. */
export const isThere = () => document.body.nextElementSibling !== null;
