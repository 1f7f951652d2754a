/**
 * Takes every state × place × language × paper × width from the built extension, measures each for faults, and lays them out on
 * contact sheets: `npm run screens -- [folder] [--state NAME] [--place NAME]`. Nothing of it is checked in: it is for looking.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Media, Page } from '../browsers/launch.ts';
import { axeFaults, lookFaults } from '../stories/access-look.ts';
import { placesIn, type ScreenPlace, settled, visit } from '../stories/places.ts';
import { enter, speak, startScene } from '../stories/screens-scene.ts';
import { STATES, type State } from '../stories/states.ts';
import { type Picture, SHEET_WIDTH, sheetOf } from './sheet.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { state: { type: 'string' }, place: { type: 'string' } } });
const folder = resolve(positionals[0] ?? '.output/screens');

type Look = { name: string; width: number; media: Media; only?: readonly string[] };

const PLAIN: Media = { colorScheme: 'light', forcedColors: 'none', print: false };
/** An A4 sheet, in CSS pixels. */
const PAPER_WIDTH = 794;

const LOOKS: readonly Look[] = [
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 768, 1280, 1920].map((width) => ({ name: `${colorScheme} ${width}`, width, media: { ...PLAIN, colorScheme } })),
  ),
  { name: 'forced colours 1280', width: 1280, media: { ...PLAIN, forcedColors: 'active' }, only: ['empty', 'ordinary', 'time-only'] },
  { name: 'print', width: PAPER_WIDTH, media: { ...PLAIN, print: true }, only: ['ordinary', 'ten-year', 'made-up'] },
];

/** The popup is as wide as the browser makes it: there its looks are one a paper. */
function looksOf(state: State, place: ScreenPlace): Look[] {
  const seen = LOOKS.filter(({ only }) => only?.includes(state.name) ?? true);
  return place.width === undefined
    ? seen
    : seen.filter(({ width }) => width === 1280).map((look) => ({ ...look, width: place.width ?? 0 }));
}

async function take(page: Page, state: State, place: ScreenPlace, language: string): Promise<{ pictures: Picture[]; faults: string[] }> {
  const pictures: Picture[] = [];
  const faults: string[] = [];
  for (const look of looksOf(state, place)) {
    const name = `${place.name} ${language} ${look.name}`;
    await page.media(look.media);
    await page.resize(look.width, 800);
    await page.evaluate(settled);
    const file = join(state.name, `${name}.png`);
    await page.screenshot(join(folder, file), { fullPage: true });
    if (look.media.print) await page.pdf(join(folder, file.replace(/png$/, 'pdf')));
    pictures.push({ file, name: `${language} ${look.name}`, width: look.width });
    const where = `${state.name}, ${name}`;
    faults.push(...(await lookFaults(page, where)));
    if (look.width === 1280) faults.push(...(await axeFaults(page, where)));
  }
  return { pictures, faults };
}

execFileSync('wxt', ['build'], { stdio: 'pipe' });
const scene = await startScene();
const { page, story } = scene;
const faults: string[] = [];
const sheets: string[] = [];
try {
  for (const state of STATES.filter(({ name }) => (values.state ?? name) === name)) {
    mkdirSync(join(folder, state.name), { recursive: true });
    await enter(scene, state, 'en');
    for (const place of placesIn(state).filter(({ name }) => (values.place ?? name) === name)) {
      const pictures: Picture[] = [];
      await speak(scene, state, 'en');
      await page.media(PLAIN);
      await page.resize(place.width ?? 1280, 800);
      await visit(story, page, state, place);
      for (const language of ['en', 'fr'] as const) {
        await speak(scene, state, language);
        const taken = await take(page, state, place, language);
        pictures.push(...taken.pictures);
        faults.push(...taken.faults);
      }
      const sheet = `${state.name} ${place.name}`;
      writeFileSync(join(folder, `${sheet}.html`), sheetOf(sheet, pictures));
      sheets.push(sheet);
    }
    console.log(`${state.name}: taken`);
  }
  await page.media(PLAIN);
  await page.resize(SHEET_WIDTH, 800);
  for (const sheet of sheets) {
    await page.goto(`file://${join(folder, `${sheet}.html`)}`);
    await page.screenshot(join(folder, `${sheet}.png`), { fullPage: true });
  }
} finally {
  await scene.close();
}
writeFileSync(join(folder, 'faults.txt'), `${faults.join('\n')}\n`);
console.log(
  `${sheets.length} contact sheets in ${folder}\n${faults.length} faults${faults.length === 0 ? '' : `, in faults.txt:\n${faults.join('\n')}`}`,
);
