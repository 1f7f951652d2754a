/** Two records become one: in any order, any number of times, the same; and nothing is counted twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rows } from '../../lib/recording/figures.ts';
import { mergeRecords } from '../../lib/recording/merge.ts';
import type { DayRow } from '../../lib/recording/record.ts';
import { contradictions } from './contradictions.ts';
import { olderAndNewer, threeCopies, twoComputers } from './lives.ts';

const EMPTY: Rows = { prompts: [], moments: [], days: [], gaps: [], notes: [], said: [] };
const RUNS = { numRuns: 500 };

describe.each([
  ['copies with all their hours', threeCopies('kept')],
  ['copies whose hours are partly gone', threeCopies('partly gone')],
  ['files that contradict each other', fc.tuple(contradictions, contradictions, contradictions)],
] as const)('%s', (_name, three) => {
  test('merging is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const ab = mergeRecords(a, b);
        expect(mergeRecords(b, a)).toEqual(ab);
        expect(mergeRecords(ab, c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
        expect(mergeRecords(ab, b)).toEqual(ab);
        expect(mergeRecords(ab, ab)).toEqual(ab);
      }),
      RUNS,
    );
  });
});

test('a copy merged with itself, or with nothing, is the same record', () => {
  fc.assert(
    fc.property(threeCopies('partly gone'), ([copy]) => {
      expect(sorted(mergeRecords(copy, copy))).toEqual(sorted(copy));
      expect(sorted(mergeRecords(copy, EMPTY))).toEqual(sorted(copy));
    }),
    RUNS,
  );
});

const FIGURES = ['turns', 'prompts', 'edits', 'regenerations', 'refused'] as const;
const dayOf = (record: Rows, like: DayRow) => record.days.find(({ day, service }) => day === like.day && service === like.service);

test('an older copy of the same computer changes no day, whatever hours are gone on either side', () => {
  fc.assert(
    fc.property(olderAndNewer, ([older, newer]) => {
      expect(sorted(mergeRecords(newer, older)).days).toEqual(sorted(newer).days);
    }),
    RUNS,
  );
});

test('two computers with all their hours add up, day by day', () => {
  fc.assert(
    fc.property(twoComputers('kept'), ([one, other]) => {
      const { days } = mergeRecords(one, other);
      for (const row of days) {
        for (const figure of FIGURES) expect(row[figure]).toBe((dayOf(one, row)?.[figure] ?? 0) + (dayOf(other, row)?.[figure] ?? 0));
      }
      expect(new Set(days.map(({ day, service }) => day + service)).size).toBe(days.length);
    }),
    RUNS,
  );
});

test('with hours partly gone, no figure is lower than either copy knew, and none higher than both together', () => {
  fc.assert(
    fc.property(threeCopies('partly gone'), ([a, b]) => {
      for (const row of mergeRecords(a, b).days) {
        for (const figure of [...FIGURES, 'activeMs'] as const) {
          const [one = 0, other = 0] = [dayOf(a, row)?.[figure], dayOf(b, row)?.[figure]];
          expect(row[figure]).toBeGreaterThanOrEqual(Math.max(one, other));
          expect(row[figure]).toBeLessThanOrEqual(one + other);
        }
      }
    }),
    RUNS,
  );
});

function sorted({ prompts, moments, days, gaps, notes, said }: Rows): Record<keyof Rows, string[]> {
  const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(ordered(row))).sort();
  const counted = { prompts: texts(prompts), moments: texts(moments), days: texts(days) };
  return { ...counted, gaps: texts(gaps), notes: texts(notes), said: texts(said) };
}

function ordered(row: object): unknown {
  return Object.entries(row)
    .map(([name, value]) => [name, typeof value === 'object' ? ordered(value) : value])
    .sort();
}
