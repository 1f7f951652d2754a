/** No number on a group's page is of too few people, and none that is held back can be worked out: not even by who knows the rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/sharing/files.ts';
import { kindOf, valuesOf } from '../../lib/sharing/questions.ts';
import { findingsOf } from '../../lib/sharing/suppress.ts';
import type { Tally } from '../../lib/sharing/tally.ts';

const LEVELS = [0, 1, 11, 41];
const tally = (people: number, counts: Record<string, readonly number[]>): Tally => ({
  people,
  counts: new Map(Object.entries(counts)),
  sums: { prompts: null, energy: null },
  levels: LEVELS,
});

/** Every way in which `people` can be in `values` boxes, the last box being those who did not say. */
function* waysOf(people: number, boxes: number): Generator<number[]> {
  if (boxes === 1) {
    yield [people];
    return;
  }
  for (let first = 0; first <= people; first += 1) for (const rest of waysOf(people - first, boxes - 1)) yield [first, ...rest];
}

const isSmall = (count: number, people: number, k: number) => (count > 0 && count < k) || (count < people && people - count < k);

/**
 * The solver: all ways that give the same page are what a reader who knows every rule is left with. Where a count that must not be
 * told is the same in all of them, it was told.
 */
function solved(question: string, people: number, k: number, show = findingsOf): string[] {
  const values = kindOf(question) === 'yes' ? 1 : valuesOf(question, true);
  const left = Map.groupBy(waysOf(people, values + 1), (ways) =>
    JSON.stringify(show(tally(people, { [question]: ways.slice(0, values) }), k)),
  );
  return [...left].flatMap(([page, ways]) =>
    Array.from({ length: values + 1 }, (_, box) => box).flatMap((box) => {
      const counts = new Set(ways.map((way) => way[box] ?? 0));
      const [only = 0] = counts;
      return counts.size === 1 && isSmall(only, people, k) ? [`${question} box ${box} is ${only} of ${people}: ${page}`] : [];
    }),
  );
}

describe.each([3, 5])('k = %i', (k) => {
  test.each([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])('%i people: no count that is held back can be solved', (people) => {
    for (const question of ['prompts', 'main', 'evening']) expect(solved(question, people, k)).toEqual([]);
  });

  test('any group: each part is of nobody or of k at least, and so is the rest', () => {
    const group = fc.array(fc.tuple(fc.integer({ min: -1, max: 5 }), fc.integer({ min: -1, max: 4 }), fc.boolean()), {
      minLength: 5,
      maxLength: 40,
    });
    fc.assert(
      fc.property(group, (people) => {
        const count = (values: number, of: (person: (typeof people)[number]) => number) =>
          Array.from({ length: values }, (_, value) => people.filter((person) => of(person) === value).length);
        const own = {
          prompts: count(6, ([level]) => level),
          main: count(5, ([, main]) => main),
          'reflect.decided': count(6, ([level]) => level),
          'used.claude': [people.filter(([, , yes]) => yes).length],
        };
        const findings = findingsOf(tally(people.length, own), k);
        for (const { people: some } of findings) if (some !== undefined) expect(isSmall(some, people.length, k)).toBe(false);
        for (const [, parts] of Map.groupBy(findings, ({ question }) => question)) {
          const shown = parts.reduce((sum, { people: some = 0 }) => sum + some, 0);
          if (parts.length > 1) expect(shown).toBe(people.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Somebody's whole card: blank, nothing sent, or a level with a service used most. */
const CARDS = [
  null,
  { level: 0, main: 4 },
  { level: 1, main: -1 },
  ...[1, 2, 3].flatMap((level) => [0, 1, 2, 3].map((main) => ({ level, main }))),
];

test.each([
  [5, 3],
  [6, 3],
  [7, 3],
  [6, 5],
])('%i people, k = %i: nor from two questions together, by who knows which answers go with which', (people, k) => {
  const pages = new Map<string, (readonly [number, number])[]>();
  for (const ways of waysOf(people, CARDS.length)) {
    const count = (values: number, of: 'level' | 'main') =>
      Array.from({ length: values }, (_, value) => ways.reduce((sum, n, at) => sum + (CARDS[at]?.[of] === value ? n : 0), 0));
    const counts = { prompts: count(4, 'level'), main: count(5, 'main') };
    const page = JSON.stringify(findingsOf(tally(people, counts), k));
    const own = [ways[0] ?? 0, ...counts.prompts, ...counts.main];
    const seen = pages.get(page) ?? own.map((n) => [n, n] as const);
    pages.set(
      page,
      own.map((n, at) => [Math.min(n, seen[at]?.[0] ?? n), Math.max(n, seen[at]?.[1] ?? n)] as const),
    );
  }
  const found = [...pages].filter(([, ranges]) => ranges.some(([low, high]) => low === high && isSmall(low, people, k)));
  expect(found.map(([page, ranges]) => `${page} ${JSON.stringify(ranges)}`)).toEqual([]);
  expect(pages.size).toBeGreaterThan(1);
});

test('the solver finds what is told: counts as they are, and values put together so that only one way is left', () => {
  const raw = ({ counts }: Tally): Finding[] =>
    [...counts].flatMap(([question, own]) => own.map((people, value) => ({ question, values: [value], unsaid: 0 as const, people })));
  expect(solved('main', 8, 3, raw).length).toBeGreaterThan(0);
  const naive = (all: Tally, k: number) => raw(all).filter(({ people = 0 }) => !isSmall(people, all.people, k));
  expect(solved('main', 8, 3, naive).length).toBeGreaterThan(0);
});

test.each([
  // A yes, of 12 people, k = 3.
  [{ 'used.claude': [2] }, [undefined]],
  [{ 'used.claude': [3] }, [3]],
  [{ 'used.claude': [9] }, [9]],
  [{ 'used.claude': [11] }, [undefined]],
  [{ 'used.claude': [12] }, [12]],
  [{ 'used.claude': [0] }, [0]],
  // Levels: who did not say goes with nought, the two highest together, then the two lowest.
  [{ prompts: [3, 3, 3, 3] }, [3, 3, 3, 3]],
  [{ prompts: [0, 6, 6, 0] }, [0, 6, 6, 0]],
  [{ prompts: [4, 4, 3, 0] }, [5, 4, 3, 0]],
  [{ prompts: [3, 4, 4, 1] }, [3, 4, 5]],
  [{ prompts: [3, 1, 4, 4] }, [4, 8]],
  [{ prompts: [11, 1, 0, 0] }, [12, 0]],
  // The last named service goes first to other services; who sent nothing or did not say stays apart.
  [{ main: [5, 4, 0, 0, 3] }, [5, 4, 0, 0, 3]],
  [{ main: [5, 3, 0, 1, 3] }, [5, 4, 3]],
  [{ main: [5, 4, 1, 1, 1] }, []],
  [{ main: [1, 5, 6, 0, 0] }, [12, 0]],
] as const)('%j shows %j', (counts, shown) => {
  expect(findingsOf(tally(12, counts), 3).map(({ people }) => people)).toEqual(shown);
});
