/** Rows that contradict each other under the same few ids, as no computer writes them but a changed file may hold. */
import fc from 'fast-check';
import { countDays } from '../../lib/recording/day-row.ts';
import type { Rows } from '../../lib/recording/figures.ts';

const day = fc.constantFrom('2026-11-16', '2026-11-17');

export const contradictions: fc.Arbitrary<Rows> = fc
  .record({
    prompts: fc.array(
      fc.record(
        {
          id: fc.constantFrom('a', 'b', 'c'),
          service: fc.constantFrom('claude', 'deepseek'),
          rule: fc.constantFrom('one', 'other'),
          kind: fc.constantFrom('prompt', 'edit', 'regeneration'),
          at: fc.integer({ min: 0, max: 3 }),
          day,
          minute: fc.integer({ min: 0, max: 2 }),
          startAt: fc.integer({ min: 0, max: 2000 }),
          firstByteAt: fc.integer({ min: 0, max: 2000 }),
          endAt: fc.integer({ min: 0, max: 9000 }),
          outcome: fc.constantFrom('open', 'refused', 'begun', 'stopped', 'answered'),
          moment: fc.constantFrom('m', 'n'),
          corrected: fc.integer({ min: 1, max: 2 }),
        },
        { requiredKeys: ['id', 'service', 'rule', 'kind', 'at', 'day', 'minute', 'outcome'] },
      ),
      { maxLength: 4 },
    ),
    moments: fc.array(
      fc.record(
        {
          id: fc.constantFrom('m', 'n'),
          service: fc.constantFrom('claude', 'deepseek'),
          day,
          minute: fc.integer({ min: 0, max: 2 }),
          startAt: fc.integer({ min: 0, max: 3 }),
          lastAt: fc.integer({ min: 3, max: 9000 }),
          prompts: fc.constant(0),
          activeMs: fc.integer({ min: 9000, max: 20_000 }),
          nextDayMs: fc.integer({ min: 1, max: 9000 }),
          byTime: fc.boolean(),
          counted: fc.constantFrom(0, 1),
        },
        { requiredKeys: ['id', 'service', 'day', 'minute', 'startAt', 'lastAt', 'prompts', 'activeMs', 'byTime', 'counted'] },
      ),
      { maxLength: 3 },
    ),
    gaps: fc.array(
      fc.record(
        {
          id: fc.constantFrom('g', 'h'),
          cause: fc.constantFrom('paused', 'storage'),
          from: fc.integer({ min: 0, max: 12 }),
          to: fc.integer({ min: 12, max: 20 }),
          service: fc.constantFrom('claude', 'deepseek'),
          fromDay: day,
          toDay: day,
        },
        { requiredKeys: ['id', 'cause'] },
      ),
      { maxLength: 3 },
    ),
    notes: fc.array(
      fc.record(
        {
          id: fc.constantFrom('x', 'y'),
          day,
          minute: fc.constant(0),
          place: fc.constantFrom('phone', 'app'),
          prompts: fc.integer({ min: 1, max: 2 }),
          corrected: fc.integer({ min: 1, max: 2 }),
        },
        { requiredKeys: ['id', 'day', 'minute', 'place', 'prompts'] },
      ),
      { maxLength: 3 },
    ),
    said: fc.array(
      fc.oneof(
        fc.record(
          {
            what: fc.constant('tags'),
            id: fc.constantFrom('x', 'y'),
            day,
            service: fc.constantFrom('claude', 'deepseek'),
            decidedBy: fc.constantFrom('me', 'required'),
            corrected: fc.integer({ min: 1, max: 2 }),
          },
          { requiredKeys: ['what', 'id', 'day', 'service'] },
        ),
        fc.record({
          what: fc.constant('asked'),
          id: fc.constantFrom('x', 'y'),
          day,
          minute: fc.constant(0),
          at: fc.constantFrom(1, 2),
          occasion: fc.constant('pause'),
          question: fc.constant('PA-01'),
          outcome: fc.constantFrom('shown', 'skipped'),
        }),
      ),
      { maxLength: 3 },
    ),
  })
  .map((rows) => ({ ...rows, days: countDays(rows.prompts, rows.moments) }) as Rows);
