/** Two volunteers and a keyboard: thirty slips are typed in, the class's sheet is shown and printed, and nothing of it is left. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SLIP_FIELDS, type Slip } from '../../lib/classroom/slips.ts';
import { type Key, launch, type Page, type Session } from '../browsers/launch.ts';
import { CLASS } from '../classroom/class.ts';
import { pressFor, tabTo } from './access-keyboard.ts';
import { axeFaults, reflowFaults } from './access-look.ts';
import { EXTENSION_DIRS } from './story.ts';

let session: Session;
beforeAll(async () => {
  session = await launch('chromium', { extensionDir: EXTENSION_DIRS.chromium, hosts: [], port: 0, locale: 'en' });
});
afterAll(() => session.close());

const keysOf = (slip: Slip): Key[] =>
  slip.map(([id, answer]) => {
    const key = SLIP_FIELDS.find((field) => field.id === id)?.answers.find((each) => each.answer === answer)?.key ?? '';
    return key.toLowerCase() as Key;
  });

async function typeSlips(page: Page, slips: readonly Slip[]): Promise<number> {
  let presses = 0;
  for (const keys of slips.map(keysOf)) {
    for (const key of [...keys, 'Enter' as const]) {
      await page.press(key);
      presses += 1;
    }
  }
  await page.waitFor((all) => document.querySelector<HTMLElement>('[data-figure=slips]')?.dataset.value === String(all), slips.length);
  return presses;
}

/** What the browser keeps of the extension, all stores and the address together. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const area = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } }).chrome.storage.local;
    return JSON.stringify([databases, { ...localStorage }, { ...sessionStorage }, await area.get(), location.href, history.state]);
  });

test('by keyboard alone: thirty slips, one sheet, in both languages; loaded again, the page knows of none', async () => {
  const faults: string[] = [];
  const page = await session.open(session.extensionUrl('/journal.html#classroom/slips'), { width: 1280, height: 800 });
  await page.bringToFront();
  await page.waitFor(() => document.querySelector('.slip-form') !== null);
  const kept = await keptIn(page);
  // Its keys work at once: nothing has to be clicked first.
  await page.waitFor(() => document.activeElement?.closest('.slip-form') != null);
  faults.push(...(await axeFaults(page, 'slips')), ...(await reflowFaults(page, 'slips')));
  // A slip, and nothing else, is a few key presses.
  const some = CLASS.slice(0, 4);
  expect((await typeSlips(page, some)) / some.length).toBeLessThan(10);

  // Loaded again, or left and opened again, it is as it was at first.
  await page.reload();
  await page.waitFor(() => document.querySelector('.slip-form') !== null);
  expect(await page.evaluate(() => document.querySelectorAll(':checked').length)).toBe(0);
  expect(await page.evaluate(() => document.querySelector<HTMLElement>('[data-figure=slips]')?.dataset.value)).toBe('0');

  await page.waitFor(() => document.activeElement?.closest('.slip-form') != null);
  await typeSlips(page, CLASS);
  await tabTo(page, '.slips-in button');
  await pressFor(page, 'Enter', '.confirm p');
  await tabTo(page, '.confirm button');
  await pressFor(page, 'Enter', '.slips-sheet h1');
  expect(await page.text('.slips-sheet')).toContain('30 slips');
  expect(await page.count('.slips-sheet form, .slips-sheet input')).toBe(0);
  const people = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slips-sheet [data-figure=people]')].map(({ dataset }) => Number(dataset.value)),
  );
  for (const count of people) expect(count === 0 || (count >= 5 && (count <= 25 || count === 30))).toBe(true);
  const ends = await page.evaluate(() =>
    ['low', 'high'].map((end) => Number(document.querySelector<HTMLElement>(`[data-figure=class-energy-${end}]`)?.dataset.value)),
  );
  expect(ends[0]).toBeLessThan(ends[1] ?? 0);
  expect(await page.text('.slips-sheet')).not.toContain('CO₂');
  faults.push(...(await axeFaults(page, 'class sheet')), ...(await reflowFaults(page, 'class sheet')));
  expect(await keptIn(page)).toBe(kept);

  await page.media({ print: true });
  expect(
    await page.evaluate(() => [...document.querySelectorAll('.frame-head nav, .no-print')].some((each) => each.checkVisibility())),
  ).toBe(false);
  const dir = mkdtempSync(join(tmpdir(), 'class-sheet-'));
  await page.pdf(join(dir, 'sheet.pdf'));
  expect(existsSync(join(dir, 'sheet.pdf')) && statSync(join(dir, 'sheet.pdf')).size).toBeGreaterThan(5000);
  rmSync(dir, { recursive: true });
  await page.media({ print: false });

  await page.click('.frame-foot button[lang=fr]');
  await page.waitFor(() => document.documentElement.lang === 'fr' && document.querySelector('.slips-sheet') !== null);
  faults.push(...(await axeFaults(page, 'in French')));
  expect(faults).toEqual([]);
  expect(session.consoleErrors()).toEqual([]);
});
