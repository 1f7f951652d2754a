/** A page that was not watched: said where prompts of it are counted, and nowhere else. */
import { expect, test } from 'vitest';
import { NO_SHARE } from '../../lib/recording/day-row.ts';
import { figuresOf } from '../../lib/recording/figures.ts';
import { localTime } from './local-time.ts';

const DAY = '2026-11-16';
const NOON = Date.parse(`${DAY}T12:00:00Z`);
const figures = (prompts: number, watched: readonly string[]) =>
  figuresOf(
    {
      days: [{ ...NO_SHARE, day: DAY, service: 'poe', turns: 1, prompts }],
      gaps: [{ id: '1', cause: 'not-watched', service: 'poe', from: NOON - 3_600_000, to: NOON }],
      notes: [],
    },
    {
      from: DAY,
      to: DAY,
      today: DAY,
      firstDay: DAY,
      recordsPrompts: true,
      recordsTime: true,
      services: ['poe'],
      watched,
      madeUp: false,
      localTime,
      now: NOON,
    },
  );

test('where nothing of it is counted, its prompts cannot be seen, and no gap is told', () => {
  const { byService, byDay } = figures(0, []);
  expect(byService[0]).toMatchObject({ seesPrompts: false, prompts: null });
  expect(byDay[0]?.gaps).toEqual([]);
});

test('where some are, the time before is a gap', () => {
  const { byService, byDay } = figures(3, ['poe']);
  expect(byService[0]).toMatchObject({ seesPrompts: true, prompts: 3 });
  expect(byDay[0]?.gaps).toMatchObject([{ cause: 'not-watched', service: 'poe' }]);
});
