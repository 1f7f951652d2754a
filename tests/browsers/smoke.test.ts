// The drivers' own test: one small extension does in both browsers what the stories rely on.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Practice, startPractice } from '../practice/start.ts';
import { type BrowserName, launch, type Page, type Session } from './launch.ts';
import { writeSmokeExtension } from './smoke-extension.ts';

interface SmokePage {
  seen(): Promise<number>;
  hosts(): Promise<string[]>;
  provoke(): void;
  practice: { send(text: string): Promise<unknown> };
}
const seenBy = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as SmokePage).seen());
const sendOn = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as SmokePage).practice.send('Hello'));

let practice: Practice;
let extensionDir: string;
beforeAll(async () => {
  practice = await startPractice();
  practice.setAnswerMs('chatgpt', 60);
  extensionDir = writeSmokeExtension();
});
afterAll(async () => {
  await practice.close();
  rmSync(extensionDir, { recursive: true });
});

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  test('drives an extension and the practice services', { timeout: 60_000 }, async () => {
    practice.clear();
    let session: Session = await launch(name, { extensionDir, ...practice, locale: 'fr' });
    try {
      const page = await session.open(session.extensionUrl('page.html'), { width: 900, height: 700 });
      expect(await page.evaluate(() => [innerWidth, navigator.language])).toEqual([900, 'fr-FR']);
      await session.allowHosts(['https://chatgpt.com/*', 'https://claude.ai/*']);
      await page.clickText('Allow the hosts');
      await page.waitFor(() => document.getElementById('granted')?.textContent === 'true trusted true');

      await page.click('#shy');
      expect((await page.text('#pressed')).trim()).toBe('grant shy');

      const chat = await session.open('https://chatgpt.com/');
      for (let count = 0; count < 3; count += 1) await sendOn(chat);
      await session.stopBackground();
      expect(await session.isBackgroundRunning()).toBe(false);
      await chat.fill('#composer', 'Written with');
      await chat.click('#composer');
      await chat.press('End');
      await chat.type(' keys');
      await chat.press('Enter');
      const prompts = () => practice.log().filter(({ kind }) => kind === 'prompt');
      await page.waitFor(async () => (await (globalThis as unknown as SmokePage).seen()) === 4);
      expect(prompts().map(({ status, marker }) => [status, marker])).toEqual(Array(4).fill([200, practice.marker]));
      expect(await chat.evaluate(() => document.querySelector('#messages')?.textContent)).toContain('Written with keys');
      expect(practice.log().filter(({ kind }) => kind === 'stray')).toEqual([]);

      await page.fill('#note', 'x');
      await page.press('Shift+Tab');
      await page.press('Tab');
      await page.press('ArrowDown');
      expect((await page.text('#keys')).trim()).toMatch(/Shift\+Tab ArrowDown$/);
      await page.media({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
      const query = '(prefers-color-scheme: dark) and (prefers-reduced-motion) and (forced-colors: active)';
      expect(await page.evaluate((features) => matchMedia(features).matches, query)).toBe(true);
      await page.media({ print: true, forcedColors: 'none' });
      expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
      await page.media({ colorScheme: 'light', print: false });
      await page.screenshot(join(session.profileDir, 'page.png'), { fullPage: true });
      expect(readFileSync(join(session.profileDir, 'page.png')).length).toBeGreaterThan(2000);
      await page.pdf(join(session.profileDir, 'page.pdf'));
      expect(readFileSync(join(session.profileDir, 'page.pdf'), 'latin1')).toMatch(/^%PDF/);
      expect((await page.axe()).map(({ id }) => id)).toEqual(['button-name']);

      await expect(page.evaluate(() => Promise.reject(new Error('said the page')))).rejects.toThrow(/^Error: said the page$/);
      expect(session.consoleErrors()).toEqual([]);
      await page.evaluate(() => (globalThis as unknown as SmokePage).provoke());
      await expect.poll(() => session.consoleErrors().join()).toMatch(/said by the background.*thrown by the background/s);

      await session.withdrawHost('https://claude.ai/*');
      const hostsOf = (of: Page) => of.evaluate(() => (globalThis as unknown as SmokePage).hosts());
      expect(await hostsOf(page)).toEqual(['https://chatgpt.com/*']);
      session = await session.relaunch();
      const again = await session.open(session.extensionUrl('page.html'));
      expect(await hostsOf(again)).toEqual(['https://chatgpt.com/*']);
      await sendOn(await session.open('https://chatgpt.com/'));
      await expect.poll(() => seenBy(again)).toBe(5);
    } finally {
      await session.close();
    }
  });
});
