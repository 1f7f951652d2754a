/** What a sentence must know to choose its form, where one count is not enough. */

/** The first sentence of a week. `prompts` is null where they are not recorded. */
export type Opening = {
  who: 'you' | 'alix';
  /** True for the week that holds today. */
  current: boolean;
  turns: number;
  prompts: number | null;
  /** Days with at least one turn or prompt. */
  days: number;
};

/** One row of the seam, in words. */
export type SeamDay = { prompts: number };
