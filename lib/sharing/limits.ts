/** Every floor and limit of what a group may read together, in one place. They are choices of this project; PRIVACY.md gives the reasons. */

/** `open`: everything is read. `blurred`: three rough answers. `sealed`: nobody reads it, only the sum of all. From the least strict on. */
export type Level = 'open' | 'blurred' | 'sealed';

/** Fewest people for each level. Below five a sum speaks about individuals; single blurred cards can be guessed at in small circles. */
export const FLOORS: Readonly<Record<Level, number>> = { open: 2, blurred: 8, sealed: 5 };

/** Fewest people behind any figure that is shown: three among adults, five in classes and with minors. */
export const SMALLEST_CELLS = [3, 5] as const;
export type SmallestCell = (typeof SMALLEST_CELLS)[number];

/** Fewest cards or ballots before anything is counted, whatever the exercise says. */
export const FEWEST = 5;

/** Most cards or ballots of one group; more people are more groups. */
export const MOST_CARDS = 40;

/** What three tellers add up: each question is one or more cells. */
export const MOST_QUESTIONS = 40;
export const MOST_CELLS = 512;
export const MOST_IN_A_CELL = 100_000;

/** Prompts and watt-hours of one person in seven days above which a sum counts no more: one person must not be read off it. */
export const CAPS = { prompts: 100, energy: 2000 };

/** A card for seven days needs at least five that were seen. */
export const FEWEST_DAYS = 7;
/** Of how many days a group speaks at most. */
export const MOST_DAYS = 366;
export const SEEN_OF_SEVEN = 5;

/** In bytes of the file, before anything is read of it. */
export const LARGEST_FILE = 64 * 1024;
export const LARGEST_BOX = 512 * 1024;
/** A file is this many levels deep at most. */
export const DEEPEST = 6;

/** In code points. */
export const LONGEST = { title: 80, notUsedFor: 200, name: 40, note: 280 };

/** Blurred cards all have this many bytes, so that their size says nothing. */
export const BLURRED_BYTES = 1024;

/** Days after the last one of an exercise for which what is kept of it here is kept. */
export const KEEP_DAYS = 30;
/** Hours for which a teller can save the same subtotal again; the key is gone at once. */
export const SUBTOTAL_HOURS = 24;
