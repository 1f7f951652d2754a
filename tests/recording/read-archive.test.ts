/** A file that is not exactly a saved copy is refused with its reason, and does nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import type { Archive } from '../../lib/recording/archive.ts';
import { toFile } from '../../lib/recording/file.ts';
import { LARGEST_BYTES, type Refusal, readArchive } from '../../lib/recording/read-archive.ts';

const archive = await createMadeUpNotebook().archive();
const text = toFile(archive, 'json', false).parts.join('');
const changed = (change: object) => JSON.stringify({ ...archive, ...change });
const withPrompt = (change: object) => changed({ prompts: [archive.prompts[0], { ...archive.prompts[1], ...change }] });
const withDay = (change: object) => changed({ days: [{ ...archive.days[0], ...change }] });
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test('a saved copy is read back whole', () => {
  expect(readArchive(text)).toEqual({ archive: JSON.parse(text) });
  expect(readArchive(JSON.stringify(archive))).toEqual({ archive });
});

const SPOILED: readonly (readonly [string, string, Refusal, string?])[] = [
  ['nothing', '', 'not-json'],
  ['a table', toFile(archive, 'csv', false).parts.join(''), 'not-json'],
  ['a page', '<!doctype html><title>Chat</title>', 'not-json'],
  ['two copies in one', text + text, 'not-json'],
  ['a number', '12', 'another-format'],
  ['null', 'null', 'another-format'],
  ['a list', JSON.stringify([archive]), 'another-format'],
  ['another program’s file', changed({ format: 'chat-export' }), 'another-format'],
  ['the next version', changed({ version: 2 }), 'another-version'],
  ['a version in words', changed({ version: '1' }), 'another-version'],
  ['eight levels', nested(8), 'another-format'],
  ['nine levels', nested(9), 'too-deep'],
  ['a million levels', '['.repeat(1_000_000), 'too-deep'],
  ['a deep field', withPrompt({ rule: JSON.parse(nested(8)) }), 'too-deep'],
  ['brackets in a text are no levels', withPrompt({ rule: `"\\${'['.repeat(20)}` }), 'broken', 'record.prompts.1.rule'],
  ['a name that changes objects', text.replace('"rule"', '"__proto__":{"polluted":1},"rule"'), 'altered'],
  ['such a name, written otherwise', text.replace('"rule"', '"\\u005f_proto__":{"polluted":1},"rule"'), 'altered'],
  ['a constructor', withDay({ answers: { constructor: 1 } }), 'altered'],
  ['a prototype', changed({ prototype: {} }), 'altered'],
  ['a number without end', text.replace('"minute":492', '"minute":1e999'), 'altered'],
  ['a missing list', changed({ gaps: undefined }), 'broken', 'record.gaps'],
  ['a field too many', withPrompt({ 'https://example.org/secret': 1 }), 'broken', 'record.prompts.1'],
  ['a list too many', changed({ 'a title': [] }), 'broken', 'record'],
  ['a service as a text', withPrompt({ service: 'My chat!' }), 'broken', 'record.prompts.1.service'],
  ['half a minute', withPrompt({ minute: 0.5 }), 'broken', 'record.prompts.1.minute'],
  ['a day that is none', withPrompt({ day: '2026-02-30' }), 'broken', 'record.prompts.1.day'],
  ['a day far from any calendar', withDay({ day: '0000-99-99' }), 'broken', 'record.days.0.day'],
  ['less than nothing', withDay({ turns: -1 }), 'broken', 'record.days.0.turns'],
  ['a secret as a bin', withDay({ answers: { secret: 1 } }), 'broken', 'record.days.0.answers'],
  ['a choice of another kind', changed({ choices: { ...archive.choices, theme: 'loud' } }), 'broken', 'record.choices.theme'],
];

test.each(SPOILED.map(([name, ...rest]) => ({ name, rest })))('$name', ({ rest: [spoiled, refusal, where = 'record'] }) => {
  expect(readArchive(spoiled)).toEqual({ refusal, where });
});

const withOwn = (own: unknown) => changed({ choices: { ...archive.choices, energy: { ...archive.choices.energy, own } } });

test.each([-1, 0, 1e6, 'much', null, true, [1]])('a number of one’s own for energy that is %j is named, with what it may be', (number) => {
  const id = 'classes.frontier.outputMilliWh';
  expect(readArchive(withOwn({ sigmaEvent: 0.5, [id]: number }))).toEqual({
    refusal: 'own-number',
    where: `record.choices.energy.own.${id}`,
    allowed: { least: 0.001, most: 1000 },
  });
  expect(readArchive(withOwn({ sigmaEvent: 0.5, [id]: 2 }))).toHaveProperty('archive');
});

test('a number of one’s own that there is none of is no part of a copy', () => {
  expect(readArchive(withOwn({ secret: 1 }))).toEqual({ refusal: 'broken', where: 'record.choices.energy.own' });
});

test('a text longer than a file may be is not looked at', () => {
  expect(readArchive(' '.repeat(LARGEST_BYTES + 1))).toEqual({ refusal: 'too-large', where: 'record' });
});

test('a file cut anywhere is refused', () => {
  const end = text.trimEnd().length;
  fc.assert(
    fc.property(fc.nat(end - 1), (at) => {
      expect(readArchive(text.slice(0, at))).toEqual({ refusal: 'not-json', where: 'record' });
    }),
    { numRuns: 200 },
  );
});

const PIECES = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '-',
  '1e999',
  'null',
  '"__proto__":1,',
  '"constructor":{},',
  '\u0000',
  '\ud800',
  '9'.repeat(400),
];

test('two thousand changed files are read or refused, and nothing is thrown or changed besides', () => {
  const names = () =>
    [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) => Object.getOwnPropertyNames(one));
  const before = names();
  const mutation = fc.record({ at: fc.nat(text.length), gone: fc.nat(30), put: fc.constantFrom('', ...PIECES) });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const spoiled = mutations.reduce((whole, { at, gone, put }) => whole.slice(0, at) + put + whole.slice(at + gone), text);
      const reading = readArchive(spoiled);
      if ('refusal' in reading) expect(reading.where).toMatch(/^record(\.[a-zA-Z]+|\.\d+)*$/);
      else expect(Object.keys(reading.archive)).toEqual(Object.keys(archive) satisfies (string | keyof Archive)[]);
    }),
    { numRuns: 2000 },
  );
  expect(names()).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
