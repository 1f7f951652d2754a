/** Invented situations for asking: everything on, nothing asked yet, and a clock that a test moves. */
import fc from 'fast-check';
import { plusDays } from '../../lib/recording/calendar.ts';
import type { Asked } from '../../lib/recording/said.ts';
import { deckOf } from '../../lib/reflection/deck.ts';
import { type Offer, type Offering, offersOf } from '../../lib/reflection/offer.ts';
import { DELAYS, NOTHING_ASKED, type QuestionSettings } from '../../lib/reflection/settings.ts';
import { instantOf, localTime } from '../recording/local-time.ts';

export const MONDAY = '2026-11-16';
export const ALL_ON: QuestionSettings = {
  ...NOTHING_ASKED,
  on: { pause: true, check: true, day: true, week: true },
  pauseOn: ['chatgpt'],
  since: MONDAY,
};

export type Life = Omit<Offering, 'clock'> & { at: number };

export const lifeWith = (settings: Partial<QuestionSettings> = {}): Life => ({
  settings: { ...ALL_ON, ...settings },
  log: [],
  relied: [],
  deck: deckOf([]),
  moments: [],
  tagged: [],
  nameOf: (occasion, after) => `${occasion}.${after}`,
  seed: 'seed',
  at: instantOf(MONDAY, 9 * 60),
});

export function offered(life: Life): Offer[] {
  return offersOf({ ...life, clock: { now: () => life.at, localTime, instantOf } });
}

export const offer = (life: Life, occasion: Offer['occasion']): Offer | undefined => offered(life).find((one) => one.occasion === occasion);

/** The life after an offer was shown now, with what became of it. */
export function shown(life: Life, { id, occasion, question, service }: Offer, outcome: Asked['outcome']): Life {
  const row: Asked = {
    what: 'asked',
    id: `${id}.${life.at}`,
    ...localTime(life.at),
    at: life.at,
    occasion,
    question,
    ...(service === undefined ? {} : { service }),
    outcome,
  };
  return { ...life, log: [...life.log, row] };
}

export const later = (life: Life, minutes: number): Life => ({ ...life, at: life.at + minutes * 60_000 });
export const onDay = (life: Life, days: number, minute = 9 * 60): Life => ({ ...life, at: instantOf(plusDays(MONDAY, days), minute) });

/** Settings that a hand could write: as large, as near and as odd as the schema lets them be. */
export const anySettings: fc.Arbitrary<QuestionSettings> = fc.record({
  on: fc.record({ pause: fc.boolean(), check: fc.boolean(), day: fc.boolean(), week: fc.boolean() }),
  aDay: fc.record({ pause: fc.integer({ min: 0, max: 99 }), check: fc.integer({ min: 0, max: 99 }) }),
  apartMinutes: fc.integer({ min: 0, max: 1440 }),
  delayS: fc.constantFrom(...DELAYS),
  takesFocus: fc.boolean(),
  pauseOn: fc.constant(['chatgpt']),
  helpersOnPause: fc.boolean(),
  presenting: fc.boolean(),
  easy: fc.boolean(),
  notBefore: fc.option(fc.constantFrom(MONDAY, plusDays(MONDAY, 1))),
  since: fc.option(fc.constant(MONDAY)),
  endedOn: fc.option(fc.constant(MONDAY)),
  often: fc.option(fc.constantFrom('keep', 'fewer', 'off')),
  keepDays: fc.constant(null),
});
