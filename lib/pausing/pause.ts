/** The ways a pause ends, and who hears of it. */

export type PauseEnd = 'on' | 'left' | 'skipped' | 'gone';

export type PauseHeard = {
  /** It stands where it can be seen, for the first time. */
  seen: () => void;
  ended: (how: PauseEnd) => void;
  opens: (what: 'note' | 'less') => void;
};
