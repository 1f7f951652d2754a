/** People of a group, each with a browser profile of their own: what they save is caught, and handed to another by choosing a file. */
import type { BrowserName, Page, Session } from '../browsers/launch.ts';
import { launch } from '../browsers/launch.ts';
import { chooseFiles, EXTENSION_DIRS } from './story.ts';

export type Person = { page: Page; session: Session };

export async function personIn(browser: BrowserName, locale: 'en' | 'fr'): Promise<Person> {
  const session = await launch(browser, { extensionDir: EXTENSION_DIRS[browser], hosts: [], port: 0, locale });
  const page = await session.open(session.extensionUrl('/journal.html#group'), { width: 1280, height: 800 });
  // Firefox lets a tab behind another wait up to fifteen seconds for its timers.
  await page.bringToFront();
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    Object.assign(globalThis, { saved: [] });
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => (globalThis as unknown as { saved: string[] }).saved.push(text));
      return make(blob);
    };
  });
  return { page, session };
}

/** Goes to a part of the section, by its link: what was opened stays open. */
export async function goToPart({ page }: Person, part: string): Promise<void> {
  await page.click(`.group-parts a[href="#group/${part}"]`);
  await page.waitFor((id) => document.querySelector(`#${id}-title`) !== null, part);
}

/** Clicks what saves a file, and gives its text. */
export async function saveBy({ page }: Person, css: string): Promise<string> {
  const before = await page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved.length);
  await page.click(css);
  await page.waitFor((count) => (globalThis as unknown as { saved: string[] }).saved.length > count, before);
  return page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved.at(-1) ?? '');
}

/** Chooses files in the field for files at this place of the page, and waits until the page has read them; gives what it shows then. */
export async function hand({ page }: Person, at: number, texts: readonly string[]): Promise<string> {
  // What is kept is read first, and the field is there after that.
  await page.waitFor((index) => document.querySelectorAll('.group input[type=file]').length > index, at);
  await chooseFiles(page, texts, '.group input[type=file]', at);
  await page.waitFor((index) => {
    const input = document.querySelectorAll<HTMLInputElement>('.group input[type=file]')[index];
    return input === undefined || (input.closest('.file-field')?.querySelector('.file-said')?.textContent ?? '') !== '';
  }, at);
  return page.text('.group');
}
