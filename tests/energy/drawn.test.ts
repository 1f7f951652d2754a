/** Sums against two hundred thousand draws over random records: no low or high end that is shown is further off than 8 %. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf, type Tally } from '../../lib/energy/answers.ts';
import { rangeOfAnswers } from '../../lib/energy/estimate.ts';
import type { ModeId } from '../../lib/energy/modes.ts';
import { expectNear } from './near.ts';
import { type Alike, simulate } from './oracle.ts';

const DRAWS = 200_000;
const FURTHEST = 0.08;

const tally = fc.record({
  service: fc.constantFrom('chatgpt', 'claude', 'perplexity', 'poe', 'character-ai', 'deepseek'),
  others: fc.integer({ min: 0, max: 9 }),
  answers: fc.array(
    fc.record({
      waitS: fc.double({ min: 0, max: 20, noNaN: true }),
      writingS: fc.double({ min: 0.5, max: 60, noNaN: true }),
      n: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 2 },
  ),
});
const mode = fc.constantFrom('standard', 'reasoning', 'web_search') as fc.Arbitrary<ModeId>;
const records = fc
  .record({ tallies: fc.array(tally, { minLength: 1, maxLength: 3 }), told: fc.dictionary(fc.constantFrom('chatgpt', 'claude'), mode) })
  .map(({ tallies, told }) => ({
    told,
    tallies: tallies.map(({ others, ...rest }): Tally => ({ ...rest, prompts: others + rest.answers.reduce((sum, { n }) => sum + n, 0) })),
  }));

const PLAIN = { waitS: 1, writingS: 6 };
/** Records for which the closed form is known to be off: few prompts, and modes that are mixed. */
const HARD: readonly { what: string; tallies: Tally[]; told: Record<string, ModeId> }[] = [
  { what: 'two prompts', tallies: [{ service: 'chatgpt', prompts: 2, answers: [] }], told: {} },
  { what: 'three of an unknown model', tallies: [{ service: 'poe', prompts: 3, answers: [] }], told: {} },
  {
    what: 'twenty at once and five that reason',
    tallies: [
      { service: 'chatgpt', prompts: 20, answers: [] },
      { service: 'claude', prompts: 5, answers: [] },
    ],
    told: { claude: 'reasoning' },
  },
  {
    what: 'timed and not',
    tallies: [
      { service: 'chatgpt', prompts: 40, answers: [{ ...PLAIN, n: 20 }] },
      { service: 'perplexity', prompts: 20, answers: [] },
    ],
    told: {},
  },
];

function expectTrue(tallies: readonly Tally[], told: Record<string, ModeId>, seed: number): void {
  const answers = answersOf(tallies, told);
  if (answers.length === 0) return;
  const range = rangeOfAnswers(answers);
  const alike = answers.map(
    ({ modelClass, tokenSource, tokens, mode: own, ...rest }): Alike => ({
      ...rest,
      ...tokens,
      cls: modelClass,
      mode: own as Alike['mode'],
      tok: tokenSource,
    }),
  );
  const drawn = simulate(alike, DRAWS, seed);
  expectNear(range.lowWh, drawn.low, FURTHEST);
  expectNear(range.midWh, drawn.mid, FURTHEST);
  expectNear(range.highWh, drawn.high, FURTHEST);
}

test.each(HARD)('$what', ({ tallies, told }) => expectTrue(tallies, told, 4711), 60_000);

test('random records', () => {
  const given = fc.sample(records, { numRuns: 20, seed: 20261123 });
  given.forEach(({ tallies, told }, at) => {
    expectTrue(tallies, told, 97 + at);
  });
}, 120_000);

test('the same record has the same range, however often it is asked', () => {
  const answers = answersOf(HARD[2]?.tallies ?? [], HARD[2]?.told);
  expect(rangeOfAnswers(answers)).toEqual(rangeOfAnswers(answers));
});
