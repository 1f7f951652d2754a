/** Every sheet of the class kit on paper: as many pages as are said, nothing cut off, and nothing of the journal around it. Chromium alone writes PDF here. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXERCISES, sheetsOf } from '../../lib/classroom/exercises.ts';
import { SHEET, SHEETS } from '../../lib/classroom/sheets.ts';
import type { Page } from '../browsers/launch.ts';
import { restyle, settled } from './places.ts';
import { startStory } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'class-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In points, as a PDF says it. */
const PAPERS = [
  { paper: 'a4', name: 'A4', wide: 595, high: 842 },
  { paper: 'letter', name: 'US Letter', wide: 612, high: 792 },
] as const;

async function show(page: Page, sheet: string): Promise<void> {
  await page.evaluate((hash) => location.replace(hash), `#classroom/sheet/${sheet}`);
  await page.waitFor((hash) => location.hash === hash && document.querySelector('.paper') !== null, `#classroom/sheet/${sheet}`);
  await page.evaluate(settled);
}

/** Widths and heights of a PDF's pages, rounded to points. */
async function pagesOf(page: Page, name: string): Promise<[number, number][]> {
  const file = join(folder, `${name}.pdf`);
  await page.pdf(file);
  const pdf = readFileSync(file, 'latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b[\s\S]*?\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, wide, high]) => [
    Math.round(Number(wide)),
    Math.round(Number(high)),
  ]);
}

/** In the page, under print: what sticks out of its paper, is smaller than 9 pt, or stands beside the paper. */
function faultsOnPaper(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !holder?.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const paper = holder.closest('.paper');
    if (paper === null) {
      faults.push(`beside the paper: ${text}`);
      continue;
    }
    const sheet = paper.getBoundingClientRect();
    // Every printer leaves some millimetres white.
    const edge = 15;
    if (box.left < sheet.left + edge || box.right > sheet.right - edge || box.top < sheet.top + edge || box.bottom > sheet.bottom - edge)
      faults.push(`over the edge: ${text}`);
    if (Number.parseFloat(getComputedStyle(holder).fontSize) < 12) faults.push(`too small: ${text}`);
  }
  for (const cell of document.querySelectorAll('.paper, .paper :is(td, th, li, .guess-half)'))
    if (cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0) faults.push(`too wide: ${cell.textContent?.slice(0, 60)}`);
  for (const paper of document.querySelectorAll('.paper'))
    if (paper.scrollHeight > paper.clientHeight + 1)
      faults.push(`too long: ${paper.className} by ${paper.scrollHeight - paper.clientHeight} px`);
  return faults;
}

/** Together they hold every sheet. */
const PRINTED = [
  ...EXERCISES.map((exercise) => ({ at: `kit-${exercise.id}`, sheets: sheetsOf(exercise) })),
  { at: 'teacher', sheets: ['teacher' as const] },
];

test('whatever there is, is printed here', () => {
  expect(new Set(PRINTED.flatMap(({ sheets }) => sheets))).toEqual(new Set(SHEETS));
});

test.each(['en', 'fr'] as const)('%s: each sheet on A4 and US Letter (chromium)', async (locale) => {
  const { session, close } = await startStory('chromium', { locale });
  try {
    const page = await session.open(session.extensionUrl('/journal.html#classroom/sheet/teacher'));
    for (const { at, sheets } of PRINTED) {
      await show(page, at);
      for (const { paper, name, wide, high } of PAPERS) {
        await page.clickText(name);
        await page.media({ print: true });
        expect(await page.evaluate(faultsOnPaper), `${at} ${paper}`).toEqual([]);
        await page.media({ print: false });
        for (const sheet of sheets) expect(await page.count(`.paper-${sheet}`), sheet).toBe(SHEET[sheet].pages);
        const pages = sheets.flatMap((sheet) => Array.from({ length: SHEET[sheet].pages }, () => [wide, high]));
        expect(await pagesOf(page, `${at}-${paper}`), `${at} ${paper}`).toEqual(pages);
      }
    }
    // What looks for faults finds them.
    await page.media({ print: true });
    for (const [css, fault] of [
      ['.paper p { font-size: 20px !important; line-height: 3 !important }', 'too long'],
      ['.paper p { font-size: 8px !important }', 'too small'],
      ['.paper { padding: 0 !important }', 'over the edge'],
      ['.frame-foot { display: grid !important }', 'beside the paper'],
    ] as const) {
      await restyle(page, css);
      expect((await page.evaluate(faultsOnPaper)).join(), css).toContain(fault);
    }
    expect(session.consoleErrors()).toEqual([]);
  } finally {
    await close();
  }
});
