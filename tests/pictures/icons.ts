/** Draws the toolbar icons from their SVGs: Chromium takes no SVG there. Run it after changing one: `npm run icons`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/find-browser.mjs';

const STATES = ['recording', 'paused', 'off'] as const;
const SIZES = [16, 32, 48, 128] as const;
const FOLDER = 'assets/static/icons';

const executablePath = findBrowser('chromium', { verify: false });
if (!executablePath) throw new Error('Chromium was not found: run "npm test" once');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
mkdirSync(FOLDER, { recursive: true });
for (const state of STATES) {
  const svg = readFileSync(`assets/icon-${state}.svg`, 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(`${FOLDER}/${state}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
