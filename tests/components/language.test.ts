/** Both languages hold to one shape: the same keys and slots, the same fixed sentences, and print's own spaces. */
import { describe, expect, test } from 'vitest';
import { en } from '../../lib/language/en.ts';
import { energyEn } from '../../lib/language/energy-en.ts';
import { energyFr } from '../../lib/language/energy-fr.ts';
import { fr } from '../../lib/language/fr.ts';
import { frenchTypography } from '../../lib/language/french-typography.ts';
import { groupEn } from '../../lib/language/group-en.ts';
import { groupFr } from '../../lib/language/group-fr.ts';
import { chooseLanguage, LANGUAGES } from '../../lib/language/languages.ts';
import { reflectingEn } from '../../lib/language/reflecting-en.ts';
import { reflectingFr } from '../../lib/language/reflecting-fr.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { NEVER, NOT_FRENCH_PRINT, sentencesOf, slotsIn } from './sentences.ts';

/** The words of some sections are loaded apart, and held to the same. */
const ALL = {
  en: [...sentencesOf(en), ...sentencesOf(energyEn, ['page']), ...sentencesOf(groupEn, ['group']), ...sentencesOf(reflectingEn)],
  fr: [...sentencesOf(fr), ...sentencesOf(energyFr, ['page']), ...sentencesOf(groupFr, ['group']), ...sentencesOf(reflectingFr)],
};

test('the same keys, in the same order', () => {
  expect(ALL.fr.map(([key]) => key)).toEqual(ALL.en.map(([key]) => key));
});

test('the same slots in each sentence', () => {
  const french = new Map(ALL.fr);
  for (const [key, sentence] of ALL.en) expect(slotsIn(french.get(key) ?? ''), key).toEqual(slotsIn(sentence));
});

/** Words both languages share, and sentences that are slots and signs only. */
const SHARED = [
  ...['asking.minutes', 'checkIn.other', 'decks.count', 'purposes.tagTurns', 'sections.decks'],
  ...['byService.prompts', 'byService.service', 'choosing.groups.assistants', 'data.kinds.prompt', 'data.momentPrompts'],
  ...[
    'data.promptKinds.prompt',
    'data.service',
    'energy.axis',
    'figure.prompts',
    'gaps.ofService',
    'health.service',
    'mend.requests.took',
    'noted.note',
    'noted.noteWithService',
  ],
  ...['page.evidence.source', 'page.methods.dash', 'page.methods.one', 'page.methods.source', 'page.steps.units.tokens'],
  ...['altman_2025', 'devries_2023', 'ecologits_0_9_1', 'epoch_2025', 'oviedo_2026'].map((id) => `page.methods.names.${id}`),
  ...['noting.prompts', 'noting.service', 'popup.pause', 'popup.pauseQuarter', 'seam.nothing', 'theme.auto'],
];

test('nothing is left empty, and nothing is left untranslated but what both languages share', () => {
  const french = new Map(ALL.fr);
  for (const [key, sentence] of [...ALL.en, ...ALL.fr]) expect(sentence, key).not.toBe('');
  const same = ALL.en.filter(([key, sentence]) => french.get(key) === sentence).map(([key]) => key.replace(/\(.*/, ''));
  expect([...new Set(same)].sort()).toEqual([...SHARED].sort());
});

describe('French print', () => {
  test('no sentence has a plain space or apostrophe where print has its own, nor a doublet', () => {
    for (const [key, sentence] of ALL.fr) {
      for (const wrong of NOT_FRENCH_PRINT) expect(sentence, key).not.toMatch(wrong);
    }
  });

  test.each([
    ["L'été : 20 % ?", 'L\u2019été\u202f: 20\u202f%\u202f?'],
    ['« Oui » ; non !', '«\u202fOui\u202f»\u202f; non\u202f!'],
    ['à 17:40, sur https://example.org', 'à 17:40, sur https://example.org'],
    ['«Oui »', '«\u202fOui\u202f»'],
    ['{day} : {low} {unit}', '{day}\u202f: {low}\u00a0{unit}'],
  ])('%s', (plain, set) => {
    expect(frenchTypography(plain)).toBe(set);
    expect(frenchTypography(frenchTypography(plain))).toBe(set);
  });
});

test.each(['en', 'fr'] as const)('%s: no word of score, target or blame', (language) => {
  // What a person says of a turn can be that there was a mark or a target.
  for (const [key, sentence] of ALL[language].filter(([key]) => !key.startsWith('tags.'))) {
    expect(sentence, key).not.toMatch(NEVER[language]);
    expect(sentence, key).not.toMatch(/\p{Extended_Pictographic}/u);
  }
});

test.each([
  ['consent.title', 'Before anything is recorded', 'Avant tout enregistrement'],
  [
    'consent.body',
    'Nothing is recorded until you turn it on. What is recorded stays in this browser. You can look at it, change it or erase it at any time.',
    "Rien n'est enregistré tant que vous ne l'avez pas activé. Ce qui est enregistré reste dans ce navigateur. Vous pouvez le consulter, le modifier ou l'effacer à tout moment.",
  ],
  [
    'count.caveat',
    'Counts come from this browser only. Phones and other browsers are not seen.',
    'Les comptages viennent de ce seul navigateur. Les téléphones et les autres navigateurs ne sont pas vus.',
  ],
  [
    'energy.caveat',
    'An estimate, with a low and a high value. Operators publish little. See what is not counted.',
    "Une estimation, avec une valeur basse et une valeur haute. Les opérateurs publient peu. Voir ce qui n'est pas compté.",
  ],
  [
    'managed.body',
    'This extension was installed by an organisation. Recording stays off. You can print the paper version.',
    "Cette extension a été installée par une organisation. L'enregistrement reste désactivé. Vous pouvez imprimer la version papier.",
  ],
  [
    'erase.confirm',
    'Erase everything in this browser. This cannot be undone.',
    'Tout effacer dans ce navigateur. Cette action est définitive.',
  ],
  ['pause.goOn', 'Go on', 'Continuer'],
  ['pause.notNow', 'Not this time', 'Pas cette fois'],
  ['pause.skip', 'Skip', 'Passer'],
  [
    'question.why',
    'A pause you asked for on this site, {n} a day at most.',
    'Une pause que vous avez demandée sur ce site, {n} par jour au plus.',
  ],
  [
    'rely.body',
    'Mark a purpose, a site or a time you rely on. No reason is asked. Nothing is asked there. The mark never leaves this browser.',
    "Indiquez un motif, un site ou un moment sur lequel vous vous appuyez. Aucune raison n'est demandée. Aucune question n'y apparaît. Cette marque ne quitte jamais ce navigateur.",
  ],
  [
    'heavy.body',
    'No more questions today. Your list of people and places is here if you want it.',
    "Plus de question aujourd'hui. Votre liste de personnes et de lieux est ici, si vous le souhaitez.",
  ],
])('%s has not drifted', (key, english, french) => {
  expect(new Map(ALL.en).get(key)).toBe(english);
  expect(new Map(ALL.fr).get(key)).toBe(frenchTypography(french));
});

test('a slot can hold the language’s own word, and one nobody filled stays visible', () => {
  expect(fillSlots('{turns|once} and {more} and {less}', { turns: '1', more: 'x' })).toBe('once and x and {less}');
});

test('the language is the chosen one, then the browser’s first that exists, then English', async () => {
  expect(chooseLanguage('auto', ['de-CH', 'fr-CH', 'en']).locale).toBe('fr-CH');
  expect(chooseLanguage('en', ['fr-CH'])).toMatchObject({ entry: { code: 'en' }, locale: 'en-GB' });
  expect(chooseLanguage('auto', ['ja']).entry.code).toBe('en');
  for (const { load, name } of LANGUAGES) expect((await load()).name).toBe(name);
});

test('names and descriptions fit a store’s limits', () => {
  for (const { manifest } of [en, fr]) {
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
  }
});
