/** Every state of the journal in a real browser: how it looks, what it says to those who do not see it, and that nothing is cut. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../lib/recording/choices.ts';
import { unreachedIn } from './access-keyboard.ts';
import { axeFaults, lookFaults } from './access-look.ts';
import { differenceFromKept, looksAsKept } from './pictures.ts';
import { placeNamed, placesIn, restyle, settled, visit } from './places.ts';
import { enter, type Scene, speak, startScene } from './screens-scene.ts';
import { STATES, stateNamed } from './states.ts';

type Screen = { state: string; place: string; language: Language; scheme?: 'light' | 'dark'; width?: number; print?: boolean };

/** Whose pictures are kept. */
const PICTURED: readonly Screen[] = [
  { state: 'ordinary', place: 'week', language: 'en' },
  { state: 'ordinary', place: 'week', language: 'fr', scheme: 'dark' },
  { state: 'ordinary', place: 'week', language: 'fr', width: 320 },
  { state: 'ordinary', place: 'week', language: 'en', width: 794, print: true },
  { state: 'ordinary', place: 'month', language: 'fr' },
  { state: 'ten-year', place: 'year', language: 'en', scheme: 'dark' },
  { state: 'ordinary', place: 'settings', language: 'en', width: 768 },
  { state: 'ordinary', place: 'popup', language: 'en' },
  { state: 'time-only', place: 'week', language: 'en', scheme: 'dark' },
  { state: 'one-prompt', place: 'data', language: 'fr' },
  { state: 'empty', place: 'week', language: 'en', width: 768 },
];

/** What must be noticed: something is missing, something moved, letters are others, a colour is gone. */
const SABOTAGE: readonly string[] = [
  '.legend li:last-child { visibility: hidden }',
  '.seam svg { transform: translateY(4px) }',
  '.stitch-mark { visibility: hidden }',
  'table.figures tbody tr:last-child td:nth-child(3) { visibility: hidden }',
  'h1 data { visibility: hidden }',
  'h1 { font-weight: 500 }',
  'nav [aria-current] { font-size: 85% }',
  '.band { fill: none }',
  '.caveat { visibility: hidden }',
  '.period details { display: none }',
];

/** Whose words are kept, as assistive technology reads them. */
const READ: readonly (readonly [state: string, place: string])[] = [
  ['ordinary', 'energy'],
  ['ordinary', 'month'],
  ['ten-year', 'all'],
  ['ordinary', 'settings'],
  ['ordinary', 'popup'],
  ['ordinary', 'popup note'],
  ['ordinary', 'group agree'],
  ['described', 'purposes'],
  ['described', 'check-in'],
  ['described', 'popup check-in'],
  ['described', 'asking'],
  ['all-gap', 'week'],
  ['one-prompt', 'data'],
  ['lost', 'week'],
  ['empty', 'week'],
  ['made-up', 'week'],
];

/** What is gone through by keyboard, from control to control. */
const KEYED: readonly (readonly [state: string, place: string])[] = [
  ...['week', 'month', 'group agree', 'settings', 'mend', 'popup'].map((place) => ['ordinary', place] as const),
  ['first-day', 'data'],
  ...['purposes', 'reflections', 'check-in', 'review', 'helpers', 'decks', 'asking', 'popup check-in'].map(
    (place) => ['described', place] as const,
  ),
  ['easy', 'asking'],
];

/** Fields are drawn by the browser in its own way, which is not looked at. */
const BARE = 'input:not([type=checkbox], [type=radio]), select, [aria-labelledby=storage-title] p { visibility: hidden }';

describe('as built', () => {
  let scene: Scene;
  let entered = '';
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene.close());

  const open = async ({ state, place, language, scheme = 'light', width, print = false }: Screen) => {
    const { page, story } = scene;
    if (state !== entered) await enter(scene, stateNamed(state), language);
    else await speak(scene, stateNamed(state), language);
    entered = state;
    await page.media({ colorScheme: scheme, print });
    await page.resize(width ?? placeNamed(place).width ?? 1280, 800);
    await visit(story, page, stateNamed(state), placeNamed(place));
  };
  const picture = async () => {
    const path = join(scene.story.session.profileDir, 'picture.png');
    await scene.page.evaluate(settled);
    await scene.page.screenshot(path, { fullPage: true });
    return path;
  };

  test.each(PICTURED.map((screen) => [nameOf(screen), screen] as const))('%s looks as it did', async (name, screen) => {
    await open(screen);
    await restyle(scene.page, BARE);
    const renew = expect.getState().snapshotState.snapshotUpdateState;
    expect(differenceFromKept(name, await picture(), renew)).toBeNull();
  });

  test('what is missing, moved or drawn otherwise is noticed', async () => {
    const [screen] = PICTURED as [Screen];
    await open(screen);
    const unnoticed: string[] = [];
    for (const sabotage of SABOTAGE) {
      await restyle(scene.page, `${BARE} ${sabotage}`);
      if (looksAsKept(nameOf(screen), await picture())) unnoticed.push(sabotage);
    }
    expect(unnoticed).toEqual([]);
  });

  /** As assistive technology reads it; how much room is taken differs from one computer to the next. */
  const readIn = async (state: string, place: string, language: Language) => {
    const read = (await scene.page.ariaSnapshot()).replace(/[\d.,]+\s[kMG](B|o)\b/g, '0 M$1');
    await expect(`${read}\n`).toMatchFileSnapshot(`aria/${nameOf({ state, place, language })}.yml`);
  };

  test.each(STATES.map((state) => [state.name, state] as const))(
    '%s: no fault of access, nothing cut, read as it was, reached by keyboard',
    async (name, state) => {
      const faults: string[] = [];
      const { page } = scene;
      for (const { name: place } of placesIn(state)) {
        const where = `${name}, ${place}`;
        const isThis = ([ofState, ofPlace]: readonly [string, string]) => ofState === name && ofPlace === place;
        const isRead = READ.some(isThis);
        await open({ state: name, place, language: 'fr' });
        if (isRead) await readIn(name, place, 'fr');
        faults.push(...(await axeFaults(page, where)), ...(await lookFaults(page, `${where}, fr`)));
        await page.resize(320, 800);
        faults.push(...(await lookFaults(page, `${where}, fr, 320`)));
        await page.resize(placeNamed(place).width ?? 1280, 800);
        await speak(scene, state, 'en');
        await page.evaluate(settled);
        if (isRead) await readIn(name, place, 'en');
        if (KEYED.some(isThis)) faults.push(...(await unreachedIn(page)).map((fault) => `${where}, en: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );

  test('nothing went wrong on any of them', () => {
    expect(scene.story.session.consoleErrors()).toEqual([]);
  });
});

describe('with every sentence a third longer', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene('pseudo');
  });
  afterAll(() => scene.close());

  test.each(['ordinary', 'time-only', 'all-gap', 'empty', 'withdrawn', 'lost'])('%s: nothing is cut, nothing sticks out', async (name) => {
    const { page, story } = scene;
    const faults: string[] = [];
    const state = stateNamed(name);
    await enter(scene, state, 'fr');
    for (const place of placesIn(state)) {
      await page.resize(1280, 800);
      await visit(story, page, state, place);
      expect(await page.text('h1')).toMatch(/[äåëïöü]/i);
      await page.evaluate(unfold);
      for (const language of ['fr', 'en'] as const) {
        await speak(scene, state, language);
        for (const width of place.width ? [place.width] : [320, 1280]) {
          await page.resize(width, 800);
          faults.push(...(await lookFaults(page, `${name}, ${place.name}, ${language}, ${width}`)));
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

function nameOf({ state, place, language, scheme, width, print }: Screen): string {
  return [state, place, language, scheme, width, print ? 'print' : ''].filter(Boolean).join('-').replaceAll(' ', '-');
}
