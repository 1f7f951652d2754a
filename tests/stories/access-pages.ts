/** The pages and states that everybody must be able to use, and how a person comes to each. */
import { en } from '../../lib/language/en.ts';
import { fr } from '../../lib/language/fr.ts';
import type { Page } from '../browsers/launch.ts';
import { axeFaults, reflowFaults } from './access-look.ts';
import type { Story } from './story.ts';

/** The sentences of each language. */
export const WORDS = { en, fr };

export type Place = {
  name: string;
  path: string;
  ready: string /** Clicked in turn, each leading to the next. */;
  clicks?: readonly string[];
};

const journal = (section: string) => `/journal.html#${section}`;
const madeUp = (section: string): readonly string[] => [
  '.empty button',
  ...(section === 'week' ? [] : [`.frame nav a[href="#${section}"]`]),
];

export const BEFORE: readonly Place[] = [
  { name: 'welcome', path: journal('settings'), ready: '.choosing' },
  { name: 'empty week', path: journal('week'), ready: '.empty' },
  { name: 'empty data', path: journal('data'), ready: '.delete-part' },
  { name: 'made-up week', path: journal('week'), ready: '.made-up + .period', clicks: madeUp('week') },
  { name: 'made-up data', path: journal('week'), ready: '.entries', clicks: madeUp('data') },
  { name: 'popup, not agreed', path: '/popup.html', ready: '[data-state=off]' },
  { name: 'popup, note form', path: '/popup.html', ready: '.note-form', clicks: ['.popup-foot button:nth-child(2)'] },
];

export const AFTER: readonly Place[] = [
  { name: 'settings', path: journal('settings'), ready: '[data-permission]' },
  { name: 'mend', path: journal('mend'), ready: '[data-step=rest]' },
  { name: 'own week', path: journal('week'), ready: '.period h1' },
  { name: 'energy', path: journal('energy'), ready: '.methods-table' },
  { name: 'own month', path: journal('time/month'), ready: '.period h1' },
  { name: 'own year', path: journal('time/year'), ready: '.seam-month svg' },
  { name: 'own data', path: journal('data'), ready: '.entries' },
  { name: 'popup, recording', path: '/popup.html', ready: '.today-figures' },
];

export const PAUSED: readonly Place[] = [
  { name: 'popup, paused', path: '/popup.html', ready: '[data-state=paused]' },
  { name: 'own data, paused', path: journal('data'), ready: '.journal-state + .data .entries' },
  { name: 'settings, paused', path: journal('settings'), ready: '[data-rule=pause] div.pause' },
];

/** Opens a place in `page`, with everything that is folded unfolded. */
export async function goTo({ session }: Story, page: Page, { path, ready, clicks = [] }: Place): Promise<void> {
  // Another section of the page one is on would keep what is on it, the made-up week above all.
  await page.goto('about:blank');
  await page.goto(session.extensionUrl(path));
  for (const css of clicks) await page.click(css);
  await page.waitFor((css) => document.querySelector(css) !== null, ready);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Makes the extension speak a language from now on, through its own switch. */
export async function speak({ session }: Story, page: Page, language: 'en' | 'fr'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(session.extensionUrl(journal('settings')));
  await page.click(`.frame-foot [lang=${language}]`);
  await page.waitFor((code) => document.documentElement.lang === code, language);
  // So that the focus is at the beginning again, and not on the switch.
  await page.reload();
}

/** Every fault of every place, in one language on one paper: what differs from language to language is seen in the story of the screens. */
export async function faultsIn(
  story: Story,
  page: Page,
  places: readonly Place[],
  [language, paper]: readonly ['en' | 'fr', 'light' | 'dark'],
): Promise<string[]> {
  const faults: string[] = [];
  await page.bringToFront();
  await speak(story, page, language);
  await page.media({ colorScheme: paper });
  for (const place of places) {
    await goTo(story, page, place);
    faults.push(...(await axeFaults(page, place.name)), ...(await reflowFaults(page, place.name)));
  }
  await page.media({ colorScheme: 'light' });
  return faults;
}
