/** Two records become one: in any order, any number of times, the same; and nothing is counted twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDays } from '../../lib/recording/day-row.ts';
import { figuresOf, type Rows } from '../../lib/recording/figures.ts';
import { mergeRecords, recordOf } from '../../lib/recording/merge.ts';
import type { DayRow, Moment, Prompt } from '../../lib/recording/record.ts';
import { contradictions } from './contradictions.ts';
import { olderAndNewer, threeCopies, twoComputers } from './lives.ts';
import { localTime } from './local-time.ts';

const EMPTY: Rows = { prompts: [], moments: [], days: [], gaps: [], notes: [] };
const RUNS = { numRuns: 1500 };

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

const DAY = '2026-11-16';
const sent = (id: string, change: Partial<Prompt> = {}): Prompt => {
  const at = Date.parse(`${DAY}T10:00:00Z`);
  return {
    id,
    service: 'claude',
    rule: 'completion',
    kind: 'prompt',
    at,
    outcome: 'answered',
    moment: `${id}.turn`,
    ...localTime(at),
    ...change,
  };
};
const turnOf = ({ moment = '', service, at, day, minute }: Prompt, change: Partial<Moment> = {}): Moment => {
  return { id: moment, service, day, minute, startAt: at, lastAt: at, prompts: 1, activeMs: 0, byTime: false, counted: 1, ...change };
};
const recordWith = (...prompts: Prompt[]): Rows => recordOfAll(prompts);
const recordOfAll = (prompts: readonly Prompt[]): Rows => {
  const moments = prompts.flatMap((row) => (row.moment === undefined ? [] : [turnOf(row)]));
  return { ...EMPTY, prompts, moments, days: countDays(prompts, moments) };
};
const withoutHours = (record: Rows): Rows => ({ ...record, prompts: [], moments: [] });
const onlyDay = ({ days }: Rows): DayRow | undefined => (days.length === 1 ? days[0] : undefined);

test('one computer: an old copy adds what was lost since, and nothing that is there', () => {
  const old = recordWith(sent('a'), sent('b'));
  const now = recordWith(sent('b'), sent('c'));
  expect(onlyDay(mergeRecords(now, old))).toMatchObject({ prompts: 3, turns: 3 });
});

test('two computers: the same day adds up', () => {
  expect(onlyDay(mergeRecords(recordWith(sent('a'), sent('b')), recordWith(sent('c'))))).toMatchObject({ prompts: 3, turns: 3 });
});

test('a day whose hours went since the copy was saved is not counted twice', () => {
  const copy = recordWith(sent('a'), sent('b'));
  const later = withoutHours(recordWith(sent('a'), sent('b'), sent('c')));
  const merged = mergeRecords(later, copy);
  expect(onlyDay(merged)).toMatchObject({ prompts: 3, turns: 3 });
  expect(merged.prompts).toHaveLength(2);
});

test('a day whose hours are gone on both sides takes the larger of each figure', () => {
  const one = withoutHours(recordWith(sent('a'), sent('b')));
  const other = withoutHours(recordWith(sent('c', { outcome: 'refused' })));
  expect(onlyDay(mergeRecords(one, other))).toMatchObject({ prompts: 2, refused: 1, turns: 2 });
});

test('a prompt that was open when the copy was saved, and refused then, is refused', () => {
  const { moment: _, ...refused } = sent('a', { outcome: 'refused' });
  const merged = mergeRecords(recordWith(sent('a', { outcome: 'open' })), recordWith(refused));
  expect(merged.prompts).toMatchObject([{ outcome: 'refused' }]);
  expect(merged.prompts[0]).not.toHaveProperty('moment');
  expect(merged.moments).toMatchObject([{ prompts: 0, counted: 0 }]);
  expect(onlyDay(merged)).toMatchObject({ prompts: 0, refused: 1, turns: 0 });
});

test('known durations that are more than prompts break no estimate', () => {
  const at = sent('a').at;
  const timed = (id: string, seconds: number) => sent(id, { startAt: at, firstByteAt: at, endAt: at + seconds * 1000 });
  const merged = mergeRecords(withoutHours(recordWith(timed('a', 3))), withoutHours(recordWith(timed('b', 30))));
  expect(onlyDay(merged)).toMatchObject({ prompts: 1 });
  const scope = {
    from: DAY,
    to: DAY,
    today: DAY,
    firstDay: DAY,
    recordsPrompts: true,
    recordsTime: true,
    madeUp: false,
    localTime,
    now: at,
  };
  expect(figuresOf(merged, scope).steps).toMatchObject([{ prompts: 1, fromDuration: 1 }]);
});

test('a gap that was open when the copy was saved had lasted until then', () => {
  const gap = { id: 'paused.all.1', cause: 'paused' as const, from: 1000 };
  const copy = recordOf({
    ...{ format: 'decomputing-self-audit-record', version: 1, savedAt: '1970-01-01T00:00:09.000Z' },
    ...{
      choices: { consentAt: null, services: [], kinds: { time: false, prompts: false, answers: false }, keepDays: null, pausedUntil: null },
    },
    ...{ prompts: [], moments: [], days: [], notes: [], gaps: [gap] },
  } as unknown as Parameters<typeof recordOf>[0]);
  expect(mergeRecords(EMPTY, copy).gaps).toEqual([{ ...gap, to: 9000 }]);
  expect(mergeRecords({ ...EMPTY, gaps: [gap] }, copy).gaps).toEqual([gap]);
  expect(mergeRecords({ ...EMPTY, gaps: [{ ...gap, to: 20_000 }] }, copy).gaps).toEqual([{ ...gap, to: 20_000 }]);
});

test('far more than anybody sends in a life is merged within seconds', () => {
  const many = (from: number) => recordOfAll(Array.from({ length: 100_000 }, (_, at) => sent(`p${from + at}`, { at: (from + at) * 1000 })));
  const [one, other] = [many(0), many(50_000)];
  const begun = performance.now();
  expect(mergeRecords(one, other).prompts).toHaveLength(150_000);
  expect(performance.now() - begun).toBeLessThan(15_000);
});

function sorted({ prompts, moments, days, gaps, notes }: Rows): Record<keyof Rows, string[]> {
  const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(ordered(row))).sort();
  return { prompts: texts(prompts), moments: texts(moments), days: texts(days), gaps: texts(gaps), notes: texts(notes) };
}

function ordered(row: object): unknown {
  return Object.entries(row)
    .map(([name, value]) => [name, typeof value === 'object' ? ordered(value) : value])
    .sort();
}
