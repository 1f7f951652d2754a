/** The shipped deck is whole and passes its own linter; a deck survives its file; what is warned of is not refused. */
import { expect, test } from 'vitest';
import type { ChangedQuestion } from '../../lib/recording/said.ts';
import { changeOf, deckOf, SHIPPED } from '../../lib/reflection/deck.ts';
import { readDeckFile, toDeckFile } from '../../lib/reflection/deck-file.ts';
import { lint } from '../../lib/reflection/lint.ts';
import type { Question } from '../../lib/reflection/question.ts';
import { inOrder, TAGS, withTag } from '../../lib/reflection/tags.ts';

const DAY = '2026-11-16';

test('105 questions, each in both languages, with a name of its own', () => {
  const counts = Map.groupBy(SHIPPED, ({ occasion }) => occasion);
  expect([...counts].map(([occasion, questions]) => [occasion, questions.length])).toEqual([
    ...[
      ['pause', 18],
      ['check', 18],
      ['day', 8],
      ['week', 14],
      ['council', 20],
      ['class-11-14', 9],
      ['class-15-18', 9],
      ['higher-ed', 9],
    ],
  ]);
  expect(new Set(SHIPPED.map(({ id }) => id)).size).toBe(105);
  for (const { en, fr } of SHIPPED) expect([en.trim(), fr.trim()]).toEqual([en, fr]);
});

test.each(SHIPPED)('$id: the linter has nothing to say', (question) => {
  expect(lint(question)).toEqual([]);
});

test.each([
  ['long', { en: `${'word '.repeat(26)}?` }],
  ['marks', { en: 'One? Two?' }],
  ['marks', { fr: 'Oui, ou pas !' }],
  ['why', { en: 'Why this?' }],
  ['why', { fr: 'Pourquoi cela ?' }],
  ['duty', { en: 'What should I do?' }],
  ['duty', { fr: 'Que faut-il faire ?' }],
  ['duty', { fr: 'Que devrais-je faire ?' }],
  ['gender', { fr: 'Qui est content·e ?' }],
  ['gender', { fr: 'Qui est content(e) ?' }],
] as const)('%s is warned of', (warning, words) => {
  expect(lint({ id: 'own.1', occasion: 'pause', concept: 'care', en: 'A?', fr: 'A ?', ...words })).toEqual([warning]);
});

test('without its twin, or a concept, it is said and kept', () => {
  expect(lint({ id: 'own.1', occasion: 'pause', en: 'Mine?' })).toEqual(['twin', 'concept']);
  expect(deckOf([{ what: 'question', id: 'own.1', day: DAY, occasion: 'pause', en: 'Mine?' }]).at(-1)).toMatchObject({
    id: 'own.1',
    en: 'Mine?',
  });
});

const CHANGED: readonly ChangedQuestion[] = [
  { what: 'question', id: 'PA-01', day: DAY, en: 'Other words?' },
  { what: 'question', id: 'PA-02', day: DAY, hidden: true },
  { what: 'question', id: 'CH-13', day: DAY, pinned: true, occasion: 'pause' },
  { what: 'question', id: 'own.1', day: DAY, occasion: 'day', fr: 'À moi ?' },
];

test('a deck survives its file unchanged, here and where nothing was changed before', () => {
  const deck = deckOf(CHANGED);
  const text = toDeckFile(deck);
  for (const before of [[], CHANGED]) {
    const rows = readDeckFile(text, DAY, before);
    expect(rows).not.toBe('not-a-deck');
    expect(deckOf(rows as ChangedQuestion[])).toEqual(deck);
    expect(toDeckFile(deckOf(rows as ChangedQuestion[]))).toBe(text);
  }
});

test('a file changes neither when a shipped question is asked nor that it asks for feelings', () => {
  const text = toDeckFile(deckOf(CHANGED)).replaceAll('"occasion": "check"', '"occasion": "pause"');
  const question = deckOf(readDeckFile(text, DAY, []) as ChangedQuestion[]).find(({ id }) => id === 'CH-13');
  expect(question).toMatchObject({ occasion: 'check', feeling: true });
});

test.each([
  ['no JSON', '{'],
  ['another file', '{"format":"decomputing-self-audit-record","version":1,"questions":[]}'],
  ['no words', '{"format":"decomputing-self-audit-deck","version":1,"questions":[{"id":"a","occasion":"pause"}]}'],
  [
    'a field too many',
    '{"format":"decomputing-self-audit-deck","version":1,"questions":[{"id":"a","occasion":"pause","en":"A?","feeling":true}]}',
  ],
])('%s is no deck', (_, text) => {
  expect(readDeckFile(text, DAY, [])).toBe('not-a-deck');
});

test('what is put back as it was shipped is no change', () => {
  expect(changeOf(SHIPPED[0] as Question, DAY)).toBeNull();
  expect(changeOf({ ...(SHIPPED[0] as Question), hidden: true }, DAY)).toMatchObject({ hidden: true, corrected: 1 });
});

test('tags: one of a single choice, the most used first, private and unsure last', () => {
  const turn = { what: 'tags' as const, id: 'm', day: DAY, service: 'claude' };
  const required = withTag(withTag(turn, 'decidedBy', 'me', true), 'decidedBy', 'required', true);
  expect(required.decidedBy).toBe('required');
  expect(withTag(required, 'decidedBy', 'required', false)).toEqual({ ...turn, corrected: 3 });
  expect(withTag(withTag(turn, 'purpose', 'learn', true), 'purpose', 'code', true).purpose).toEqual(['learn', 'code']);
  const order = inOrder(
    'purpose',
    (tag) => (tag === 'play' ? 3 : tag === 'private' ? 9 : 0),
    (a, b) => (a < b ? -1 : 1),
  );
  expect([order[0], order.at(-1), order.length]).toEqual(['play', 'private', TAGS.purpose.length]);
});
