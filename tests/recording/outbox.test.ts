/** What a page's script may leave: ids and numbers. Anything else is thrown away. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LeftSchema, sightingsOf } from '../../lib/recording/outbox.ts';

const id = '0123456789abcdef0123456789abcdef';
const act = { what: 'act', id, service: 'poe', kind: 'prompt', at: 1_700_000_000_000 };

test.for([
  ['a word of the page', { ...act, text: 'what I asked' }],
  ['an address in the place of an id', { ...act, id: 'https://poe.com/chat/secret' }],
  ['a title in the place of a service', { ...act, service: 'My secret chat' }],
  ['a kind that there is not', { ...act, kind: 'confession' }],
  ['an instant that is none', { ...act, at: 'now' }],
  ['an instant before all', { ...act, at: -1 }],
  ['a list', [act]],
  ['nothing', null],
] as const)('%s is refused', ([, left]) => {
  expect(v.safeParse(LeftSchema, left).success).toBe(false);
});

test('an act can make a row; an answer alone cannot; a lost composer is no sighting', () => {
  const left = (value: unknown) => v.parse(LeftSchema, value);
  expect(sightingsOf(left(act), true)).toMatchObject([
    { mayCreate: true, sighting: { id: `page.${id}`, phase: 'start', outcome: 'open' } },
  ]);
  const answer = sightingsOf(left({ what: 'answer', id, service: 'poe', from: 1, to: 9 }), false);
  expect(answer).toMatchObject([
    { mayCreate: false, sighting: { phase: 'first-byte', at: 1, keepDuration: false } },
    { mayCreate: false, sighting: { phase: 'end', at: 9, outcome: 'answered' } },
  ]);
  expect(sightingsOf(left({ what: 'lost', id, service: 'poe', at: 1 }), true)).toEqual([]);
});
