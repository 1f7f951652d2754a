/** What merging does, case by case: one computer, two computers, days whose hours are gone, gaps and refusals. */
import { expect, test } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { answersOf } from '../../lib/energy/answers.ts';
import { countDays } from '../../lib/recording/day-row.ts';
import { talliesOf } from '../../lib/recording/energy-figures.ts';
import type { Rows } from '../../lib/recording/figures.ts';
import { mergeRecords, recordOf } from '../../lib/recording/merge.ts';
import type { DayRow, Moment, Prompt } from '../../lib/recording/record.ts';
import { localTime } from './local-time.ts';

const EMPTY: Rows = { prompts: [], moments: [], days: [], gaps: [], notes: [], said: [] };
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
  const [tallies = []] = talliesOf(merged.days, [], { from: DAY, to: DAY }).parts;
  expect(answersOf(tallies)).toMatchObject([{ n: 1, tokenSource: 'duration' }]);
});

test('two computers in front of which a night was spent add their time up, each day its own', () => {
  const late = (id: string): Rows => {
    const startAt = Date.parse(`${DAY}T23:30:00Z`);
    const time = { activeMs: 50 * 60_000, nextDayMs: 20 * 60_000 };
    const moment = turnOf(sent(id), { startAt, lastAt: startAt + time.activeMs, ...time, prompts: 0, counted: 0, ...localTime(startAt) });
    return { ...EMPTY, moments: [moment], days: countDays([], [moment]) };
  };
  expect(mergeRecords(late('a'), late('a')).days).toEqual(late('a').days);
  const minutes = mergeRecords(late('a'), late('b')).days.map(({ activeMs }) => activeMs / 60_000);
  expect(minutes).toEqual([60, 40]);
});

test('a gap that was open when the copy was saved had lasted until then', async () => {
  const gap = { id: 'paused.all.1', cause: 'paused' as const, from: 1000 };
  const copy = recordOf({ ...(await createMadeUpNotebook().archive()), savedAt: '1970-01-01T00:00:09.000Z', gaps: [gap] });
  expect(mergeRecords(EMPTY, copy).gaps).toEqual([{ ...gap, to: 9000 }]);
  expect(mergeRecords({ ...EMPTY, gaps: [gap] }, copy).gaps).toEqual([gap]);
  expect(mergeRecords({ ...EMPTY, gaps: [{ ...gap, to: 20_000 }] }, copy).gaps).toEqual([{ ...gap, to: 20_000 }]);
});

test('twice twenty thousand prompts are merged within seconds', () => {
  const many = (from: number) => recordOfAll(Array.from({ length: 20_000 }, (_, at) => sent(`p${from + at}`, { at: (from + at) * 1000 })));
  expect(mergeRecords(many(0), many(10_000)).prompts).toHaveLength(30_000);
});
