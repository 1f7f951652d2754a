/** What a group passes on: its published schemas, nothing in it beyond them, and files of others refused with their reason. */
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordFor } from '../../components/text/words-by-id.ts';
import { canonical, type Plain } from '../../lib/sharing/canonical.ts';
import { cardContent, fitsExercise, type Lines, linesOf } from '../../lib/sharing/card.ts';
import { type Card, type GroupFile, type GroupFormat, SCHEMAS } from '../../lib/sharing/files.ts';
import { DEEPEST, LARGEST_FILE } from '../../lib/sharing/limits.ts';
import { cleanText, isPlainText } from '../../lib/sharing/plain-text.ts';
import { isQuestion, TAGS } from '../../lib/sharing/questions.ts';
import { type FileRefusal, readGroupFile } from '../../lib/sharing/read-file.ts';
import { checkOf, savedFile, textOf } from '../../lib/sharing/write-file.ts';
import { ballotsOf, cardOf, exerciseOf, person, sealedExercise, WEB } from './group.ts';
import { readMutants } from './mutants.ts';

const FORMATS = Object.keys(SCHEMAS) as GroupFormat[];

test.each(FORMATS)('%s: the published JSON Schema is the one the code reads by', async (format) => {
  const schema = toJsonSchema(SCHEMAS[format], { errorMode: 'ignore' });
  const title = `Decomputing self-audit: ${format}, version 1`;
  await expect(`${JSON.stringify({ title, ...schema }, null, 2)}\n`).toMatchFileSnapshot(`../../assets/schemas/${format}-1.schema.json`);
});

const open = await exerciseOf('open');
const blurred = await exerciseOf('blurred');
const card = await cardOf(open.exercise, open.ex, person(5), { name: 'Kim', note: 'Mostly for letters.' });

test('what was saved is read back as it was', async () => {
  const sealed = await sealedExercise();
  const [ballot] = await ballotsOf(sealed.exercise, sealed.ex, [person(1)]);
  for (const file of [open.exercise, sealed.exercise, card, await cardOf(blurred.exercise, blurred.ex, person(2)), ballot as GroupFile]) {
    const text = savedFile(WEB, file).parts.join('');
    expect(await readGroupFile(text, FORMATS, WEB)).toEqual({ file });
  }
});

test('blurred cards are of one size, and their files are named by nothing but chance', async () => {
  for (const answers of [person(0), person(7), null]) {
    const { name, parts } = savedFile(WEB, await cardOf(blurred.exercise, blurred.ex, answers));
    expect(new TextEncoder().encode(parts.join('')).length).toBe(1024);
    expect(name).toMatch(/^card-[0-9A-Z]{4}\.json$/);
  }
});

/** The file with something else in it, and a check that fits all the same. */
async function forged(change: object, file: object = card): Promise<string> {
  const { check: _, ...content } = { ...file, ...change } as Record<string, Plain>;
  return canonical({ ...content, check: await checkOf(WEB, content) });
}

describe('refused', () => {
  const text = textOf(card);
  const cases: [FileRefusal, string, () => string | Promise<string>][] = [
    ['too-large', 'larger than any of them', () => text + ' '.repeat(LARGEST_FILE)],
    ['too-deep', 'nested', () => '['.repeat(DEEPEST + 1)],
    ['not-json', 'no JSON', () => '<html>'],
    ['not-json', 'cut short', () => text.slice(0, -3)],
    ['not-json', 'with a byte order mark', () => `\uFEFF${text}`],
    ['altered', 'a prototype', () => text.replace('{', '{"__proto__":{"polluted":1},')],
    ['altered', 'a field twice', () => text.replace('"answers"', '"answers":{},"answers"')],
    ['altered', 'a number written otherwise', () => text.replace(/"prompts":(\d+)/, '"prompts":$1.0')],
    ['altered', 'minus nought', () => text.replace(/"prompts":\d+/, '"prompts":-0')],
    ['altered', 'white space between fields', () => JSON.stringify(JSON.parse(text), null, 1)],
    ['altered', 'another number, the check as it was', () => text.replace(/"prompts":\d+/, '"prompts":1')],
    ['another-format', 'a record', () => '{"format":"decomputing-self-audit-record","version":1}'],
    ['another-format', 'a name of every object', () => '{"format":"toString","v":1}'],
    ['another-version', 'a later version', () => text.replace('"v":1', '"v":2')],
    ['another-kind', 'an exercise', () => textOf(open.exercise)],
    ['broken', 'a field too many', () => forged({ at: 1764316800000 })],
    ['broken', 'a line that no exercise has', () => forged({ answers: { 'tag.private': 1 } })],
    ['broken', 'an hour', () => forged({ answers: { 'slot.7.week': 1 } })],
    ['broken', 'an answer below nought', () => forged({ answers: { prompts: -1 } })],
    ['broken', 'an answer that is text', () => forged({ answers: { prompts: '=1+1' } })],
    ['broken', 'a name on a blurred card', () => forged({ level: 'blurred', answers: {} })],
    ['broken', 'a name that turns the line', () => forged({ name: 'Kim\u202E' })],
    ['broken', 'a name longer than forty', () => forged({ name: 'K'.repeat(41) })],
    [
      'broken',
      'a blurred card with figures',
      () => forged({ level: 'blurred', answers: { prompts: 57 }, name: undefined, note: undefined }),
    ],
  ];
  test.each(cases)('%s: %s', async (refusal, _, make) => {
    expect(await readGroupFile(await make(), ['group-card'], WEB)).toEqual({ refusal });
    expect({}).not.toHaveProperty('polluted');
  });

  test.each([
    ['a floor under five', { minBallots: 4 }],
    ['parts of fewer than three', { k: 2 }],
    ['the same question twice', { questions: ['prompts', 'prompts'] }],
    ['a question of its own', { questions: ['used.Chat GPT'] }],
    ['tellers without a seal', { tellers: ['A'.repeat(87), 'B'.repeat(87), 'C'.repeat(87)] }],
    ['no last day', { to: undefined }],
    ['markup that is too long', { title: '<script>'.repeat(11) }],
  ])('an exercise with %s', async (_, change) => {
    expect(await readGroupFile(await forged(change, open.exercise), ['group-exercise'], WEB)).toEqual({ refusal: 'broken' });
  });
});

test('an exercise of too few or far too many days, a service called like a function of every object, and a range told as a count', async () => {
  const { exercise } = await sealedExercise();
  const findings = {
    format: 'group-findings',
    v: 1,
    title: '',
    from: '2026-11-16',
    to: '2026-11-22',
    level: 'open',
    named: [],
    k: 3,
    people: 9,
  };
  const written = { seam: '', power: '', allies: '', next: '' };
  const told = (question: string) => ({ ...findings, written, findings: [{ question, values: [0], unsaid: 0, people: 9 }] });
  const read = async (file: object, change: object) => readGroupFile(await forged(change, file), FORMATS, WEB);
  expect(await read(exercise, {})).not.toHaveProperty('refusal');
  for (const to of ['2026-11-17', '2027-11-17', '9999-12-31']) expect(await read(exercise, { to })).toHaveProperty('refusal');
  expect(await read(told('prompts'), {})).not.toHaveProperty('refusal');
  expect(await read(told('energy'), {})).toHaveProperty('refusal');
  expect(wordFor({ claude: 'Claude' }, 'constructor')).toBe('constructor');
  const [ballot] = await ballotsOf(exercise, 'a'.repeat(64), [null]);
  expect(await read(ballot as GroupFile, { parts: ['A'.repeat(29), ...(ballot?.parts.slice(1) ?? [])] })).toHaveProperty('refusal');
});

test('mutated cards: each is refused, none runs, pollutes or is taken for another', async () => {
  const { files, refused, wrong } = await readMutants(6000, 4711);
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(files * 0.85);
});

const FIELDS = {
  open: ['answers', 'check', 'ex', 'format', 'level', 'name', 'nonce', 'note', 'v'],
  ballot: ['check', 'eph', 'ex', 'format', 'id', 'parts', 'v'],
};

test('any answers: no field outside the schema, no private tag, no time, and no name used in two exercises', async () => {
  const keys = [
    ...open.exercise.questions,
    ...TAGS,
    'tag.private',
    'reliedOn',
    'feeling',
    'at',
    'minute',
    'energy.low',
    'energy.high',
    'days',
    '__proto__',
  ];
  const names = new Set<string>();
  const asked = { ...open.exercise, questions: [...open.exercise.questions, ...TAGS] };
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), fc.nat(2_000_000)), fc.string(), fc.string(), async (drawn, name, note) => {
      const answers = new Map(Object.entries(drawn));
      for (const exercise of [asked, blurred.exercise]) {
        const made = await cardOf(exercise, open.ex, answers, { name: cleanText(name).slice(0, 40), note: cleanText(note).slice(0, 40) });
        expect(FIELDS.open).toEqual(expect.arrayContaining(Object.keys(made)));
        const ids = Object.keys(made.answers);
        expect(ids.every((id) => id === 'days' || id.startsWith('energy.') || isQuestion(id))).toBe(true);
        expect(fitsExercise(made, exercise)).toBe(true);
        expect(textOf({ ...made, name: '', note: '' } as Card)).not.toMatch(/private|reliedOn|"feeling"|minute|"at"|install|T\d\d:\d\d/);
        expect(names.has(made.nonce)).toBe(false);
        names.add(made.nonce);
      }
    }),
    { numRuns: 150 },
  );
  const sealed = await sealedExercise();
  for (const ballot of await ballotsOf(sealed.exercise, sealed.ex, [person(1), null, person(2)])) {
    expect(Object.keys(ballot).sort()).toEqual(FIELDS.ballot);
    expect(names.has(ballot.id)).toBe(false);
    expect(textOf(ballot)).not.toMatch(/20\d\d-\d\d/);
  }
});

test('lines are of the level: a blurred card has three rough answers whatever is known', () => {
  const lines: Lines = linesOf(person(9), blurred.exercise);
  expect(Object.keys(lines).sort()).toEqual(['evening', 'main', 'prompts']);
  expect(lines.prompts).toBeLessThanOrEqual(3);
  expect(cardContent({ ex: blurred.ex, nonce: '0'.repeat(32), level: 'blurred', lines, name: 'Kim' }) as Partial<Card>).not.toHaveProperty(
    'name',
  );
});

test.each([
  ['  two\n lines\t', 'two lines'],
  ['e\u0301', 'é'],
  ['a\u200Bb\u202Ec', 'a b c'],
  ['\uD800x', 'x'],
])('%j is cleaned', (typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
  expect(isPlainText(clean, 40)).toBe(true);
});
