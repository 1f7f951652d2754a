/** What was said of turns, on its way into a card: purposes alone, and none that a person keeps to themselves. */
import { expect, test } from 'vitest';
import type { Tagged } from '../../lib/recording/said.ts';
import { PURPOSES, purposesIn } from '../../lib/sharing/tags.ts';

let made = 0;
function turn(change: Partial<Tagged>): Tagged {
  made += 1;
  return { what: 'tags', id: `m.${made}`, service: 'claude', day: '2026-11-18', minute: 600, at: 1, ...change } as Tagged;
}

test('turns are counted by each purpose they have', () => {
  const said = [turn({ purpose: ['learn', 'code'] }), turn({ purpose: ['learn'] }), turn({ decidedBy: 'required' })];
  expect([...purposesIn(said)]).toEqual([
    ['learn', 2],
    ['code', 1],
  ]);
});

test('what a person relies on is not counted', () => {
  expect([...purposesIn([turn({ purpose: ['learn'], reliedOn: true })])]).toEqual([]);
});

test('what they would rather not say has no line on a card', () => {
  expect(PURPOSES).not.toContain('private');
  expect(PURPOSES).toHaveLength(20);
});
