/** What drills do to the record's database from a page of the extension, past all code of the extension. */
import type { Page } from '../browsers/launch.ts';
import { settled } from '../stories/places.ts';
import type { OwnPage } from '../stories/story.ts';

export type Amount = {
  /** Prompts of the last 28 days, and of the time before them. */
  recent: number;
  old: number;
  /** Days that the old ones are spread over. */
  oldDays: number;
  /** False where only day rows are kept, as after the chosen time. */
  detail?: boolean;
  now: number;
};

/** Single prompts stay until they are deleted, however old they are. */
function keepAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { local } = (globalThis as unknown as OwnPage).chrome.storage;
    const { choices } = await local.get('choices');
    await local.set({ choices: { ...(choices as object), keepDays: null } });
  });
}

/** Fills the database, which must be there, with turns of five prompts each. */
export async function fillDatabase(page: Page, amount: Amount): Promise<void> {
  await keepAll(page);
  await page.evaluate(async ({ recent, old, oldDays, now, detail = true }) => {
    const services = ['claude', 'chatgpt', 'gemini'];
    const rules = { claude: 'completion', chatgpt: 'conversation', gemini: 'stream-generate' } as Record<string, string>;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('record');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    type Sum = { day: string; service: string; turns: number; prompts: number; answers: Record<string, number> };
    const days = new Map<string, Sum>();
    const local = (at: number) => {
      const date = new Date(at);
      const two = (part: number) => String(part).padStart(2, '0');
      return {
        day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
        minute: date.getHours() * 60 + date.getMinutes(),
      };
    };
    const done = (writing: IDBTransaction) =>
      new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onabort = () => reject(writing.error);
      });
    const total = recent + old;
    for (let first = 0; first < total; ) {
      const writing = database.transaction(['prompts', 'moments'], 'readwrite');
      for (const last = Math.min(total, first + 10_000); first < last; first += 5) {
        const age = first < recent ? (first / recent) * 28 : 28 + ((first - recent) / old) * oldDays;
        const startAt = now - 3_600_000 - Math.round(age * 86_400_000);
        const service = services[(first / 5) % services.length] ?? 'claude';
        const moment = `m.${first}`;
        const size = Math.min(5, last - first);
        for (let index = 0; index < size; index += 1) {
          const at = startAt + index;
          const times = { at, ...local(startAt), startAt: at, endAt: at + 4000 };
          const row = { id: `p.${first + index}`, service, rule: rules[service], kind: 'prompt', outcome: 'answered', moment, ...times };
          if (detail) writing.objectStore('prompts').put(row);
        }
        const counts = { prompts: size, activeMs: 0, byTime: false, counted: 1 };
        if (detail)
          writing.objectStore('moments').put({ id: moment, service, startAt, lastAt: startAt + 4000, ...local(startAt), ...counts });
        const { day } = local(startAt);
        const sum = days.get(`${day} ${service}`) ?? { day, service, turns: 0, prompts: 0, answers: {} };
        sum.turns += 1;
        sum.prompts += size;
        // Answers are of many lengths, as they are in life.
        for (let index = 0; index < size; index += 1) {
          const bin = `${40 + ((first + index) % 17)}.${70 + ((first + index * 7) % 31)}`;
          sum.answers[bin] = (sum.answers[bin] ?? 0) + 1;
        }
        days.set(`${day} ${service}`, sum);
      }
      await done(writing);
    }
    const writing = database.transaction(['days', 'answers'], 'readwrite');
    const packed = (answers: Record<string, number>) =>
      Object.entries(answers)
        .map(([bin, n]) => `${bin}:${n}`)
        .join(' ');
    const rest = { edits: 0, regenerations: 0, refused: 0, activeMs: 0 };
    for (const { answers, ...row } of days.values()) {
      writing.objectStore('days').put({ ...row, ...rest });
      writing.objectStore('answers').put({ day: row.day, service: row.service, bins: packed(answers) });
    }
    await done(writing);
    database.close();
  }, amount);
}

/** How many rows each store and each of its indexes holds. */
export function countRows(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('record');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = database.transaction([...database.objectStoreNames]);
    const counts: Record<string, number> = { version: database.version };
    const count = (name: string, of: IDBObjectStore | IDBIndex) =>
      new Promise<void>((resolve, reject) => {
        const request = of.count();
        request.onsuccess = () => {
          counts[name] = request.result;
          resolve();
        };
        request.onerror = () => reject(request.error);
      });
    const stores = [...database.objectStoreNames].map((name) => reading.objectStore(name));
    const indexes = stores.flatMap((store) =>
      [...store.indexNames].map((name) => [`${store.name} by ${name}`, store.index(name)] as const),
    );
    await Promise.all([...stores.map((store) => count(store.name, store)), ...indexes.map(([name, index]) => count(name, index))]);
    database.close();
    return counts;
  });
}

/**
 * Opens the journal in `page`; resolves to the milliseconds from its beginning until `css` was there, but only once the
 * page is at rest: what it still reads and draws would slow whatever is opened next.
 */
export async function openingMs(page: Page, url: string, css: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  const openedMs = await page.evaluate(async (wanted: string) => {
    for (const end = performance.now() + 60_000; !document.querySelector(wanted) && performance.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 1));
    return document.querySelector(wanted) ? performance.now() : Number.POSITIVE_INFINITY;
  }, css);
  await page.evaluate(settled);
  return openedMs;
}
