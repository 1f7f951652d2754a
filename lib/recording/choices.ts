/** What the person chose: nothing is on until they say so. */

import { type EnergyChoices, USUAL_ENERGY } from '../energy/energy-choices.ts';
import type { Own } from '../services/rule-set.ts';
import type { Day } from './record.ts';

/** Which kinds of record are kept. */
export type Kinds = { time: boolean; prompts: boolean; answers: boolean };

export type Language = 'en' | 'fr';
export type Theme = 'auto' | 'light' | 'dark';

export type Choices = Own & {
  // `ownHosts`: hosts that the person named, for chat software that people run themselves.
  /** When recording was agreed to; null before, and again after it is withdrawn. */
  consentAt: number | null;
  services: readonly string[];
  /** Services in the order they were first chosen. It only grows, so that each keeps its stitch whatever is unticked later. */
  order: readonly string[];
  kinds: Kinds;
  /** Days for which single prompts and their hours are kept; null is "until I delete it". */
  keepDays: number | null;
  /** Instant until which recording rests; Infinity cannot be stored, so "until I say" is the string. */
  pausedUntil: number | 'resumed-by-hand' | null;
  language: Language | 'auto';
  theme: Theme;
  /** Whether the week page asks for a guess before it shows figures. */
  guessFirst: boolean;
  /** The last guess that was made before looking: the Monday of its week, and how many turns; null where there is none. */
  guess: { week: Day; turns: number } | null;
  /** Services whose page may be watched, for whether something was sent there. */
  watched: readonly string[];
  /** How energy is estimated and shown. */
  energy: EnergyChoices;
};

export const NOTHING_CHOSEN: Choices = {
  consentAt: null,
  services: [],
  order: [],
  kinds: { time: false, prompts: false, answers: false },
  keepDays: 90,
  pausedUntil: null,
  language: 'auto',
  theme: 'auto',
  guessFirst: false,
  guess: null,
  ownHosts: [],
  watched: [],
  ownRules: [],
  update: null,
  energy: USUAL_ENERGY,
};

/** `order` with whatever of `services` it does not hold yet at its end. */
export function grow(order: readonly string[], services: readonly string[]): readonly string[] {
  return [...new Set([...order, ...services])];
}

/** True while a pause lasts at `now` (milliseconds since 1970). */
export function isPaused(choices: Choices, now: number): boolean {
  const until = choices.pausedUntil;
  return until === 'resumed-by-hand' || (until !== null && now < until);
}

/** A list with one of its ids ticked, or ticked no more. */
export function withOrWithout(ids: readonly string[], id: string, ticked: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return ticked ? [...others, id] : others;
}
