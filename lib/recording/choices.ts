/** What the person chose: nothing is on until they say so. */

import type { OwnHost } from '../services/own-host.ts';

/** Which kinds of record are kept. */
export type Kinds = { time: boolean; prompts: boolean; answers: boolean };

export type Language = 'en' | 'fr';
export type Theme = 'auto' | 'light' | 'dark';

export type Choices = {
  /** When recording was agreed to; null before, and again after it is withdrawn. */
  consentAt: number | null;
  services: readonly string[];
  kinds: Kinds;
  /** Days for which single prompts and their hours are kept; null is "until I delete it". */
  keepDays: number | null;
  /** Instant until which recording rests; Infinity cannot be stored, so "until I say" is the string. */
  pausedUntil: number | 'resumed-by-hand' | null;
  language: Language | 'auto';
  theme: Theme;
  /** Hosts that the person named, for chat software that people run themselves. */
  ownHosts: readonly OwnHost[];
};

export const NOTHING_CHOSEN: Choices = {
  consentAt: null,
  services: [],
  kinds: { time: false, prompts: false, answers: false },
  keepDays: 90,
  pausedUntil: null,
  language: 'auto',
  theme: 'auto',
  ownHosts: [],
};

/** True while a pause lasts at `now` (milliseconds since 1970). */
export function isPaused(choices: Choices, now: number): boolean {
  const until = choices.pausedUntil;
  return until === 'resumed-by-hand' || (until !== null && now < until);
}
