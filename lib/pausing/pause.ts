/** The ways a pause ends, and who hears of it. */

export type PauseEnd = 'on' | 'left' | 'skipped' | 'gone';

export type PauseHeard = { ended: (how: PauseEnd) => void; opens: (what: 'note' | 'less') => void };
