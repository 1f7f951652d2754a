/** Five people in five profiles of two browsers seal ballots, three of them add up, and the sum is right. Nobody is told apart. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, reflowFaults } from './access-look.ts';
import { goToPart, hand, type Person, personIn, saveBy } from './group-people.ts';

/** The first runs the session; the three after are drawn to count; everybody seals, and the last a blank one at first. */
const BROWSERS = ['chromium', 'chromium', 'firefox', 'firefox', 'chromium'] as const;
/** What each writes by hand: prompts, and energy in watt-hours, low and high. */
const ANSWERS = [
  [3, 10, 40],
  [4, 10, 60],
  [5, 20, 80],
  [2, 30, 90],
  [5, 10, 50],
] as const;

let people: readonly Person[] = [];
beforeAll(async () => {
  people = await Promise.all(BROWSERS.map((browser, at) => personIn(browser, at === 2 ? 'fr' : 'en')));
});
afterAll(() => Promise.all(people.map(({ session }) => session.close())));

async function cast(person: Person, exercise: string, answers: readonly [number, number, number] | null): Promise<string> {
  await goToPart(person, 'card');
  await person.page.waitFor(() => document.querySelector('.exercise, .group input[type=file]') !== null);
  if ((await person.page.count('.exercise')) === 0) await hand(person, 0, [exercise]);
  await person.page.waitFor(() => document.querySelector('.save-blank') !== null);
  if (answers === null) return saveBy(person, '.save-blank');
  for (const [at, line] of ['prompts', 'energy.low', 'energy.high'].entries())
    await person.page.fill(`[data-line="${line}"] input[type=number]`, String(answers[at]));
  return saveBy(person, '.save-own');
}

test('keys, exercise, ballots, box, subtotals: the sheet says what was sealed, and a blank ballot is like any other', async () => {
  const [host, ...others] = people as [Person, ...Person[]];
  const tellers = others.slice(0, 3);

  const keys = await Promise.all(
    tellers.map(async (teller) => {
      await goToPart(teller, 'count');
      await teller.page.click('.begin-count');
      return saveBy(teller, '.save-key');
    }),
  );
  await goToPart(host, 'agree');
  await host.page.fill('[name=title]', 'Reading circle');
  await host.page.fill('[name=not-used-for]', 'marks');
  await host.page.click('[name=question][value=energy]');
  await hand(host, 0, keys);
  const exercise = await saveBy(host, '.group-form [type=submit]');
  const words = await host.page.text('.phrase-words');
  expect(words.split(' ')).toHaveLength(5);

  const blank = await cast(people[4] as Person, exercise, null);
  const ballots = await Promise.all(people.map((person, at) => cast(person, exercise, ANSWERS[at] ?? null)));
  for (const person of people) expect(await person.page.text('.phrase')).toContain(words);
  const shapes = new Set([blank, ...ballots].map((text) => `${text.length} ${text.replace(/"[\w-]{16,}"/g, '""')}`));
  expect(shapes.size).toBe(1);

  await goToPart(host, 'read');
  const said = await hand(host, 0, [...ballots, (ballots[1] ?? '').replace('"parts":["', '"parts":["A'), ballots[2] ?? '', '<html>']);
  expect(await host.page.text('.handed')).toContain('5');
  for (const refused of ['file-5.json', 'file-6.json', 'file-7.json']) expect(said).toContain(refused);
  const box = await saveBy(host, '.save-box');

  const subtotals = await Promise.all(
    tellers.map(async (teller) => {
      await goToPart(teller, 'count');
      await hand(teller, 0, [box]);
      await teller.page.waitFor(() => document.querySelector('.add-up') !== null);
      return saveBy(teller, '.add-up');
    }),
  );
  // The key was used once, and is gone.
  for (const teller of tellers) await teller.page.waitFor(() => document.querySelector('.group input[type=file]') === null);

  await hand(host, 1, subtotals.slice(0, 2));
  expect(await host.page.count('.assembly')).toBe(0);
  await hand(host, 1, subtotals.slice(2));
  await host.page.waitFor(() => document.querySelector('.assembly') !== null);
  const figure = (name: string) =>
    host.page.evaluate((each) => Number(document.querySelector<HTMLElement>(`.assembly [data-figure="${each}"]`)?.dataset.value), name);
  const sums = [1, 2].map((column) => ANSWERS.reduce((sum, answers) => sum + (answers[column] ?? 0), 0));
  expect([await figure('group-energy-low'), await figure('group-energy-high')]).toEqual(sums);
  // Of five people, what four said would name the fifth.
  expect(await host.page.text('[data-finding="evening 1"]')).toContain('nobody');
  expect(await host.page.text('.assembly')).toMatch(/\b20\sprompts/);

  const faults = [await axeFaults(host.page, 'sheet'), await reflowFaults(host.page, 'sheet')];
  await goToPart(tellers[1] as Person, 'card');
  faults.push(await axeFaults((tellers[1] as Person).page, 'own ballot, in French'));
  expect(faults.flat()).toEqual([]);

  await host.page.media({ print: true });
  expect(
    await host.page.evaluate(() =>
      [...document.querySelectorAll('.frame-head nav, .group-parts, .no-print')].some((each) => each.checkVisibility()),
    ),
  ).toBe(false);
  const dir = mkdtempSync(join(tmpdir(), 'group-sheet-'));
  await host.page.pdf(join(dir, 'sheet.pdf'));
  expect(existsSync(join(dir, 'sheet.pdf')) && statSync(join(dir, 'sheet.pdf')).size).toBeGreaterThan(5000);
  rmSync(dir, { recursive: true });
  for (const { session } of people) expect(session.consoleErrors()).toEqual([]);
});
