/** Estimates over tallies: worked cases, what must hold for any tallies, and what is refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf, type Tally } from '../../lib/energy/answers.ts';
import { estimate } from '../../lib/energy/estimate.ts';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import { stepsOf } from '../../lib/energy/steps.ts';
import { expectNear } from './near.ts';

const bare = (service: string, prompts: number): Tally => ({ service, prompts, answers: [] });

const WORKED: [string, Tally[], [number, number, number]][] = [
  ['1 ChatGPT', [bare('chatgpt', 1)], [0.039305, 0.36875, 3.4595]],
  ['100 ChatGPT', [bare('chatgpt', 100)], [17.251, 66.505, 256.38]],
  ['60 ChatGPT and 40 Claude: one class, one unknown factor', [bare('chatgpt', 60), bare('claude', 40)], [17.251, 66.505, 256.38]],
  ['1 Perplexity', [bare('perplexity', 1)], [0.0178, 0.2305, 2.987]],
];

test.each(WORKED)('%s', (_what, tallies, [lowWh, midWh, highWh]) => {
  const range = estimate(tallies);
  expectNear(range.lowWh, lowWh, 0.003);
  expectNear(range.midWh, midWh, 0.003);
  expectNear(range.highWh, highWh, 0.003);
});

const explain = (any: readonly Tally[]) => stepsOf(answersOf(any), HOUSE_V1);

test('one row a service and way its answers were known, with how it was made', () => {
  const tallies: Tally[] = [
    bare('somewhere-else', 2),
    { service: 'chatgpt', prompts: 3, answers: [{ waitS: 1, writingS: 5, n: 2 }] },
    bare('chatgpt', 1),
    bare('claude', 0),
  ];
  const rows = explain(tallies);
  const usual = { input: 60, cached: 3000, visible: 577, hidden: 0 };
  expect(rows.map(({ range, eachWh, ...row }) => row)).toEqual([
    { service: 'chatgpt', modelClass: 'frontier', mode: 'standard', tokenSource: 'duration', n: 2, tokens: { ...usual, visible: 605 } },
    { service: 'chatgpt', modelClass: 'frontier', mode: 'standard', tokenSource: 'default', n: 2, tokens: usual },
    { service: 'somewhere-else', modelClass: 'unknown', mode: 'standard', tokenSource: 'default', n: 2, tokens: usual },
  ]);
  expect(rows[2]?.range).toEqual(estimate([bare('somewhere-else', 2)]));
});

test('no prompts are exactly 0', () => {
  const zero = { lowWh: 0, midWh: 0, highWh: 0 };
  expect(estimate([])).toEqual(zero);
  expect(estimate([bare('chatgpt', 0)])).toEqual(zero);
  expect(estimate([{ service: 'claude', prompts: 0, answers: [{ waitS: 1, writingS: 1, n: 0 }] }])).toEqual(zero);
  expect(explain([bare('chatgpt', 0)])).toEqual([]);
});

test('names of things every object has are services like any other', () => {
  expect(estimate([bare('constructor', 5)])).toEqual(estimate([bare('unknown', 5)]));
});

const seconds = fc.double({ min: 0, max: 120, noNaN: true });
const answer = fc.record({ waitS: seconds, writingS: seconds, n: fc.integer({ min: 0, max: 20 }) });
const service = fc.constantFrom('chatgpt', 'claude', 'gemini', 'perplexity', 'deepseek', 'elsewhere');
const tally = fc
  .record({ service, answers: fc.array(answer, { maxLength: 4 }), others: fc.integer({ min: 0, max: 50 }) })
  .map(({ others, ...rest }) => ({ ...rest, prompts: others + rest.answers.reduce((sum, { n }) => sum + n, 0) }));
const tallies = fc.array(tally, { maxLength: 8 });

function expectSame(one: readonly Tally[], other: readonly Tally[]): void {
  const [a, b] = [estimate(one), estimate(other)];
  for (const end of ['lowWh', 'midWh', 'highWh'] as const) {
    expect(Math.abs(a[end] - b[end])).toBeLessThanOrEqual(1e-9 * a[end]);
  }
}

test('low <= mid <= high, finite, above 0 where something was asked', () => {
  fc.assert(
    fc.property(tallies, (any) => {
      const { lowWh, midWh, highWh } = estimate(any);
      const asked = any.some(({ prompts }) => prompts > 0);
      expect(lowWh > 0).toBe(asked);
      expect(lowWh).toBeLessThanOrEqual(midWh);
      expect(midWh).toBeLessThanOrEqual(highWh);
      expect(highWh).toBeLessThan(Number.POSITIVE_INFINITY);
    }),
  );
});

test('the order of tallies changes nothing', () => {
  const shuffled = tallies.chain((any) => fc.tuple(fc.constant(any), fc.shuffledSubarray(any, { minLength: any.length })));
  fc.assert(
    fc.property(shuffled, ([before, after]) => {
      expectSame(before, after);
      expect(explain(after).map((row) => row.service)).toEqual(explain(before).map((row) => row.service));
    }),
  );
});

test('splitting a tally in two of the same service changes nothing', () => {
  fc.assert(
    fc.property(tallies, tally, fc.nat(), (others, whole, cut) => {
      const first = whole.answers.slice(0, cut % (whole.answers.length + 1));
      const prompts = first.reduce((sum, { n }) => sum + n, 0);
      const rest = { ...whole, prompts: whole.prompts - prompts, answers: whole.answers.slice(first.length) };
      expectSame([...others, whole], [{ ...whole, prompts, answers: first }, ...others, rest]);
    }),
  );
});

test('one prompt more never lowers the middle of one service', () => {
  fc.assert(
    fc.property(service, fc.integer({ min: 0, max: 5000 }), (id, prompts) => {
      expect(estimate([bare(id, prompts + 1)]).midWh).toBeGreaterThan(estimate([bare(id, prompts)]).midWh);
    }),
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%f is refused by the name of its field', (bad) => {
  const known = { waitS: 1, writingS: 1, n: 1 };
  for (const field of ['waitS', 'writingS', 'n'] as const) {
    const given = [{ service: 'claude', prompts: 1, answers: [{ ...known, [field]: bad }] }];
    expect(() => estimate(given)).toThrow(RangeError);
    expect(() => explain(given)).toThrow(new RegExp(`^${field} `));
  }
  expect(() => estimate([bare('claude', bad)])).toThrow(/^prompts /);
});

test('more answers than were asked for are refused', () => {
  const given = [{ service: 'claude', prompts: 1, answers: [{ waitS: 1, writingS: 1, n: 2 }] }];
  expect(() => estimate(given)).toThrow(/^answers /);
});
