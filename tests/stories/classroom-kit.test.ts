/** A teacher makes the file of a kit by keyboard, in French; who opens it reads it whole, and nothing is switched on by it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from '../../lib/sharing/write-file.ts';
import { tellerFiles } from '../sharing/group.ts';
import { tabTo } from './access-keyboard.ts';
import { axeFaults, reflowFaults } from './access-look.ts';
import { goToPart, hand, type Person, personIn } from './group-people.ts';
import { type OwnPage, readStores } from './story.ts';

let people: readonly Person[] = [];
beforeAll(async () => {
  people = await Promise.all([personIn('chromium', 'fr'), personIn('chromium', 'en')]);
});
afterAll(() => Promise.all(people.map(({ session }) => session.close())));

const savedBy = ({ page }: Person) => page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved.at(-1) ?? null);

/** All that says whether and what this browser records, asks or shares. */
async function stateOf({ page }: Person) {
  const own = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as OwnPage;
    const [stored, permissions, title] = await Promise.all([
      chrome.storage.local.get(null),
      chrome.permissions.getAll(),
      chrome.action.getTitle({}),
    ]);
    return { stored, origins: permissions.origins ?? [], title };
  });
  return { ...own, rows: await readStores(page) };
}

test('chromium: a kit in French by keyboard, opened by a participant', async () => {
  const [teacher, pupil] = people as [Person, Person];
  const { page } = teacher;
  await page.evaluate(() => {
    location.hash = '#classroom/kit/compare';
  });
  await page.waitFor(() => document.querySelector('.safety-sheet') !== null);
  const faults = [await axeFaults(page, 'kit, slips'), await reflowFaults(page, 'kit, slips')];
  await tabTo(page, 'input[name=way]');
  await page.press('ArrowDown');
  await page.waitFor(() => document.querySelector('.group-form') !== null);
  await tabTo(page, '[name=never-also]');
  await page.type('orienter');
  await hand(teacher, 0, (await tellerFiles()).map(textOf));
  await tabTo(page, '.group-form [type=submit]');
  await page.press('Enter');
  await page.waitFor(() => document.querySelector('.phrase-words') !== null);
  const words = await page.text('.phrase-words');
  expect(words.split(' ')).toHaveLength(5);
  expect(await page.text('.exercise-whole')).toContain('noter, sanctionner, orienter');
  faults.push(await axeFaults(page, 'kit, sealed'), await reflowFaults(page, 'kit, sealed'));
  const file = await savedBy(teacher);

  const before = await stateOf(pupil);
  await goToPart(pupil, 'card');
  await hand(pupil, 0, [file ?? '']);
  await pupil.page.waitFor(() => document.querySelector('.class-consent') !== null);
  expect(await pupil.page.text('.phrase')).toContain(words);
  expect(await pupil.page.text('.exercise')).toContain('orienter');
  expect(await pupil.page.count('.group input:checked')).toBe(0);
  expect(await savedBy(pupil)).toBeNull();
  expect(await stateOf(pupil)).toEqual(before);
  expect(before).toMatchObject({ origins: [], title: 'Decomputing self-audit: Not recording' });
  faults.push(await axeFaults(pupil.page, 'exercise, opened'), await reflowFaults(pupil.page, 'exercise, opened'));
  expect(faults.flat()).toEqual([]);
  for (const { session } of people) expect(session.consoleErrors()).toEqual([]);
});
