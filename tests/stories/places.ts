/** The places a person can be in, and how a test comes to each in a given state. A new page is one line here. */
import type { Page } from '../browsers/launch.ts';
import type { State } from './states.ts';
import type { Story } from './story.ts';

export type ScreenPlace = {
  name: string;
  path: string;
  /** What is there once everything was read. */
  ready: string;
  /** Clicked in turn, each leading to the next. */
  clicks?: readonly string[];
  /** The popup has the width that the browser gives it. */
  width?: number;
};

const POPUP_WIDTH = 380;

const PLACES: readonly ScreenPlace[] = [
  { name: 'week', path: '/journal.html#week', ready: 'main h1' },
  { name: 'energy', path: '/journal.html#energy', ready: '.methods-table' },
  { name: 'month', path: '/journal.html#time/month', ready: 'main h1' },
  { name: 'year', path: '/journal.html#time/year', ready: '.seam-month svg' },
  { name: 'all', path: '/journal.html#time/all', ready: 'main h1' },
  { name: 'group', path: '/journal.html#group', ready: '.levels' },
  { name: 'group agree', path: '/journal.html#group/agree', ready: '.group-form' },
  { name: 'data', path: '/journal.html#data', ready: '.entry-filter' },
  { name: 'settings', path: '/journal.html#settings', ready: 'main h1' },
  { name: 'mend', path: '/journal.html#mend', ready: '.mend h1' },
  { name: 'purposes', path: '/journal.html#purposes', ready: '.turns' },
  { name: 'reflections', path: '/journal.html#reflections', ready: '.reflection-entry' },
  { name: 'check-in', path: '/journal.html#check-in', ready: '.asked' },
  { name: 'review', path: '/journal.html#review', ready: '.asked' },
  { name: 'helpers', path: '/journal.html#helpers', ready: '.helper-list' },
  { name: 'decks', path: '/journal.html#decks', ready: '.deck', clicks: ['[data-occasion=check] summary'] },
  { name: 'asking', path: '/journal.html#asking', ready: '.rules' },
  { name: 'classroom', path: '/journal.html#classroom', ready: '.exercise-entry' },
  { name: 'class exercise', path: '/journal.html#classroom/compare', ready: '.exercise-page' },
  { name: 'class projector', path: '/journal.html#classroom/show/compare/5', ready: '.show' },
  { name: 'class teacher', path: '/journal.html#classroom/teacher', ready: '.teacher-page' },
  { name: 'popup', path: '/popup.html', ready: 'main h1', width: POPUP_WIDTH },
  { name: 'popup check-in', path: '/popup.html', ready: '.check-in', clicks: ['[data-opens=check-in]'], width: POPUP_WIDTH },
  { name: 'popup note', path: '/popup.html', ready: '.note-form', clicks: ['[data-opens=note]'], width: POPUP_WIDTH },
];

export function placeNamed(name: string): ScreenPlace {
  const found = PLACES.find((place) => place.name === name);
  if (!found) throw new Error(`There is no place ${name}`);
  return found;
}

/** The places that look different in `state`. */
export function placesIn({ places = ['week', 'data', 'popup'] }: State): ScreenPlace[] {
  return places.map(placeNamed);
}

/** Opens `place` as it is in `state`, which must have been entered. */
export async function visit({ session }: Story, page: Page, state: State, place: ScreenPlace): Promise<void> {
  // Another section of the page one is on would keep what is on it, the made-up week above all.
  await page.goto('about:blank');
  await page.goto(session.extensionUrl(state.madeUp ? '/journal.html#week' : place.path));
  if (state.madeUp) {
    await page.click('.empty button');
    // By the address, as a link inside the page would.
    await page.evaluate((path) => location.replace(path), place.path);
  }
  for (const css of place.clicks ?? []) await page.click(css);
  await page.waitFor((css) => document.querySelector(css) !== null, place.ready);
  await page.evaluate(settled);
}

/** Draws the page otherwise than it does, until it is opened anew. */
export function restyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** In the page: until fonts are there and nothing has changed for a little while. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  let changedAt = performance.now();
  const watcher = new MutationObserver(() => {
    changedAt = performance.now();
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (performance.now() - changedAt < 80 || document.querySelector('[aria-busy=true]') !== null)
    await new Promise(requestAnimationFrame);
  watcher.disconnect();
}
