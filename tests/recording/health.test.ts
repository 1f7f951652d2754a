/** Whether a service is still seen: what makes it doubtful, what makes it certain, and what clears it. */
import { describe, expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { doubtedOf, healthOf, healthsOf, lostComposer, NOTHING_SEEN, prompted, type Sight, visited } from '../../lib/recording/health.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 4, 4, 9);

/** In front of the person for `minutes`, told once a minute as the background does. */
function visit(sight: Sight, from: number, minutes: number): Sight {
  let after = sight;
  for (let at = 0; at < minutes; at += 1) after = visited(after, from + at * MINUTE, from + (at + 1) * MINUTE);
  return after;
}
const visits = (count: number, minutes: number, sight = NOTHING_SEEN) =>
  Array.from({ length: count }).reduce<Sight>((after, _, at) => visit(after, START + at * 120 * MINUTE, minutes), sight);

describe('by requests alone', () => {
  const health = (sight: Sight) => healthOf(sight, ['request']);

  test('three visits of ten minutes running without a prompt are a doubt, six are certain, since the first of them', () => {
    expect(health(visits(2, 12))).toEqual({ state: 'seeing' });
    expect(health(visits(3, 12))).toEqual({ state: 'unsure', since: START });
    expect(health(visits(6, 12))).toEqual({ state: 'blind', since: START });
  });

  test('short visits, and one long one, are none', () => {
    expect(health(visits(9, 9))).toEqual({ state: 'seeing' });
    expect(health(visit(NOTHING_SEEN, START, 300))).toEqual({ state: 'seeing' });
  });

  test('a prompt that is told of before its visit is clears that visit', () => {
    const before = prompted(visits(2, 12), 'request', START + 600 * MINUTE + 20_000);
    expect(visit(before, START + 600 * MINUTE, 30).silent).toBeNull();
  });

  test('a prompt in a visit, early or late, clears it', () => {
    const early = prompted(visit(visits(2, 12), START + 600 * MINUTE, 1), 'request', START + 601 * MINUTE);
    expect(health(visit(early, START + 601 * MINUTE, 20))).toEqual({ state: 'seeing' });
    expect(health(prompted(visits(3, 12), 'request', START + 400 * MINUTE))).toEqual({ state: 'seeing' });
  });
});

describe('by both signals', () => {
  const health = (sight: Sight) => healthOf(sight, ['request', 'page']);
  const acts = (count: number, signal: 'request' | 'page', sight = NOTHING_SEEN) =>
    Array.from({ length: count }).reduce<Sight>((after, _, at) => prompted(after, signal, START + at * MINUTE), sight);

  test('three prompts running that only the page told of: its requests no longer tell', () => {
    expect(health(acts(2, 'page'))).toEqual({ state: 'seeing' });
    expect(health(acts(3, 'page'))).toEqual({ state: 'one-signal', still: 'page', since: START });
  });

  test('both within five seconds, whichever comes first, are one act and no disagreement', () => {
    const both = [0, 1, 2, 3, 4, 5, 6, 7].reduce<Sight>((after, at) => {
      const [one, other] = at % 2 === 0 ? (['page', 'request'] as const) : (['request', 'page'] as const);
      return prompted(prompted(after, one, START + at * MINUTE), other, START + at * MINUTE + 4900);
    }, NOTHING_SEEN);
    expect(health(both)).toEqual({ state: 'seeing' });
    expect(both.alone).toEqual({ request: null, page: null });
  });

  test('requests that the page did not tell of can be answers asked for again: only six running are a fault', () => {
    expect(health(acts(5, 'request'))).toEqual({ state: 'seeing' });
    expect(health(acts(6, 'request'))).toEqual({ state: 'one-signal', still: 'request', since: START });
  });
});

describe('a composer that is not found', () => {
  const lost = (count: number, sight = NOTHING_SEEN) =>
    Array.from({ length: count }).reduce<Sight>((after, _, at) => lostComposer(after, START + at * MINUTE), sight);

  test('three times running, where only the page tells, is blindness since the first', () => {
    expect(healthOf(lost(2), ['page'])).toEqual({ state: 'seeing' });
    expect(healthOf(lost(3), ['page'])).toEqual({ state: 'blind', since: START });
    expect(healthOf(prompted(lost(3), 'page', START + 9 * MINUTE), ['page'])).toEqual({ state: 'seeing' });
  });

  test('where requests still tell, prompts are still counted', () => {
    const told = prompted(lost(3), 'request', START + 9 * MINUTE);
    expect(healthOf(told, ['request', 'page'])).toEqual({ state: 'one-signal', still: 'request', since: START });
    expect(healthOf(lost(3), ['request', 'page'])).toEqual({ state: 'blind', since: START });
  });
});

test('of services that are not chosen, or tell of no prompts, nothing is expected', () => {
  const choices = {
    ...NOTHING_CHOSEN,
    consentAt: 1,
    services: ['claude', 'poe', 'grok'],
    watched: ['grok'],
    kinds: { time: true, prompts: true, answers: false },
  };
  const healths = healthsOf(choices, { claude: visits(3, 12), gemini: visits(3, 12), poe: visits(3, 12) });
  expect(healths.map(({ service, signals }) => [service, signals])).toEqual([
    ['claude', ['request']],
    ['grok', ['page']],
  ]);
  expect(doubtedOf(healths)).toEqual([{ service: 'claude', cause: 'unsure', from: START }]);
  expect(healthsOf({ ...choices, consentAt: null }, {})).toEqual([]);
});
