/** All words of a class in both languages: short enough for whoever reads them, and never of scores, targets or blame. */
import { expect, test } from 'vitest';
import { classEn } from '../../lib/language/class-en.ts';
import { classFr } from '../../lib/language/class-fr.ts';
import { groupEn } from '../../lib/language/group-en.ts';
import { groupFr } from '../../lib/language/group-fr.ts';
import { SHIPPED } from '../../lib/reflection/deck.ts';
import { faultsIn, lengthsIn, MOST_ON_AVERAGE } from './words-lint.ts';

test('nothing is wrong with what a class reads', () => {
  expect(faultsIn(classEn, classFr)).toEqual([]);
});

test('nor with what everybody is told before a ballot, and of an exercise that is opened', () => {
  const told = ({ consent, whole }: typeof groupEn) => ({ consent, whole });
  expect(faultsIn(told(groupEn), told(groupFr))).toEqual([]);
});

test.each([
  ['en', classEn],
  ['fr', classFr],
] as const)('%s: sentences are short', (_, words) => {
  const lengths = lengthsIn(words);
  expect(lengths.length).toBeGreaterThan(50);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(MOST_ON_AVERAGE);
});

test('questions for a class of 11 to 14 are all of the first reading level, and short', () => {
  const asked = SHIPPED.filter(({ occasion }) => occasion === 'class-11-14');
  expect(asked.length).toBe(9);
  for (const { id, reading, en, fr } of asked) {
    expect(reading, id).toBe('L1');
    expect(faultsIn({ storyCards: { [id]: en } }, { storyCards: { [id]: fr } }).filter(({ fault }) => fault.startsWith('long'))).toEqual(
      [],
    );
  }
});

const LONG = 'one two three four five six seven eight nine ten and then some more words that go on and on without any end';

test.each([
  ['keys', { a: 'One.' }, { b: 'Un.' }],
  ['slots', { a: '{n} people.' }, { a: 'Des personnes.' }],
  ['untranslated', { a: 'Four words are here.' }, { a: 'Four words are here.' }],
  ['empty', { a: '' }, { a: '' }],
  ['long sentence', { steps: { rules: { plan: LONG } } }, { steps: { rules: { plan: 'Court.' } } }],
  ['long text', { a: 'Short and good. '.repeat(30) }, { a: 'Court.' }],
  ...[
    'Your score.',
    'The ranking of the class.',
    'Reduce your use.',
    'A digital detox.',
    'Are you addicted',
    'No guilt.',
    'Do they cheat',
  ].map((a) => ['never', { a }, { a: 'Rien.' }] as const),
  ...['Ton score.', 'Le classement.', 'Réduire son usage.', 'Une désintoxication.', 'Être accro.', 'La culpabilité.', 'Ils trichent.'].map(
    (a) => ['never', { a: 'Nothing.' }, { a }] as const,
  ),
  ['picture', { a: 'Fine 👍' }, { a: 'Bien' }],
  ['called out', { a: 'Go!' }, { a: 'Allez.' }],
  ['typography', { a: 'It\u2019s.' }, { a: "L'un." }],
  ['typography', { a: 'Who?' }, { a: 'Qui ?' }],
  ['question: why', { a: 'Why do you do it?' }, { a: 'Comment\u202f?' }],
  ['question: duty', { a: 'What should we do?' }, { a: 'Que faire\u202f?' }],
] as const)('it can fail: %s', (fault, en, fr) => {
  expect(faultsIn(en, fr).map((each) => each.fault)).toContain(fault);
});
