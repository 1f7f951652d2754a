// @vitest-environment happy-dom
/** A language nobody speaks: longer by a third, with every slot, so that a word that is in no language file stands out. */
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { hashOf, placeOf } from '../../components/journal/sections.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { GRIDS } from '../../lib/energy/drawn-on.ts';
import { SELF_HOSTED } from '../../lib/services/self-hosted.ts';
import { UNSEEN } from '../../lib/services/unseen.ts';
import { pseudoOf, stretch } from '../stories/pseudo.ts';
import { READERS } from './drawn.tsx';
import { agreementWith, CHOSEN, GROUP, NO_MENDING, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(cleanup);

test.each([
  ['Next week', 'ÑÑëxtt wëëëk'],
  ['{turns|once} and {prompts} prompts', '{turns|ööñçëë} ååñd {prompts} pprömmptss'],
  ['À la page', 'ÀÀ lå ppågëë'],
])('%s', (sentence, longer) => {
  expect(stretch(sentence)).toBe(longer);
});

/** Words that are in no language file and need not be: names, units, and what the browser writes of dates. */
const NAMES = [...SERVICES.flatMap(({ name, operator, hosts }) => [name, operator, ...hosts]), ...UNSEEN.map(({ name }) => name)];
const SOFTWARE = SELF_HOSTED.map(({ name }) => name);
/** Units, also as they are stretched in a sentence, and the letters of a formula. */
const UNITS = [
  'h',
  'min',
  'Wh',
  'mWh',
  'kWh',
  'mL',
  'L',
  'g',
  'kg',
  'WWh',
  'kWWh',
  'kWhh',
  'mmWh',
  'W',
  'mLL',
  'mmL',
  'T',
  'k',
  'kk',
  'v3',
  'B',
  'C',
  'kkWh',
  'Whh',
  '@tgwf/co2',
];
/** Between the last two of a list, as browsers write it. */
const AND = ['and', 'et', 'au'];

function datesIn(locale: string): string[] {
  const days = Array.from({ length: 31 }, (_, at) => Date.UTC(2026, at % 12, at + 1));
  const styles = (['long', 'short'] as const).flatMap((style) => [{ weekday: style }, { month: style }]);
  return styles.flatMap((style) =>
    days.map((day) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...style }).format(day).replace('.', '')),
  );
}

function countriesIn(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return GRIDS.flatMap(({ region }) => (region === null ? [] : (names.of(region) ?? '').split(' ').concat(names.of(region) ?? '')));
}

/** True where a text has a word that no language file stretched. */
const isForeign = (text: string, known: ReadonlySet<string>): boolean =>
  !known.has(text) &&
  text
    .split(/[\s,]+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .some((word) => /\p{L}/u.test(word) && !known.has(word) && !/[åãëïöüçñÿ]/i.test(word) && !/^(\p{L})\1$/u.test(word));

describe.each(READERS)('in $language', (reader) => {
  const { words, locale, energy } = reader;

  test.each(['week', 'energy', 'data', 'settings'] as const)('%s says nothing that is in no language file', async (section) => {
    const { container } = render(
      <Journal
        mending={NO_MENDING}
        words={pseudoOf(words)}
        locale={locale}
        place={placeOf(hashOf(section))}
        notebook={createMadeUpNotebook()}
        agreement={agreementWith(CHOSEN).agreement}
        services={SERVICES}
        browser="chromium"
        group={GROUP}
        loadEnergy={async () => pseudoOf(energy)}
        reflection={{ ...reflectionWith(reader).given, words: pseudoOf(reader.reflecting) }}
        actions={{ save: vi.fn(), saveFile: vi.fn(), showMadeUp: vi.fn(), leaveMadeUp: vi.fn() }}
      />,
    );
    await waitFor(() => expect(container.querySelector('main h1')).not.toBeNull(), { timeout: 10_000 });
    await waitFor(() => expect(container.querySelector('main h2')).not.toBeNull());
    expect(container.textContent).not.toMatch(/\{\w+\}/);
    const known = new Set([
      ...NAMES,
      ...SOFTWARE,
      ...UNITS,
      ...AND,
      ...countriesIn(locale),
      ...datesIn(locale),
      'mistral-le-chat',
      'house_v1',
    ]);
    expect([...new Set(textsIn(container))].filter((text) => isForeign(text, known))).toEqual([]);
  });
});

function textsIn(container: Element): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('code, pre, [lang]')) texts.push(textContent?.trim() ?? '');
  }
  return texts;
}
