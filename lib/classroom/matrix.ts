/** The Matrix of Convivial Technology (A. Vetter, 2018): five dimensions by four levels. Questions and pairs of terms are ours, in `language`. */
export const DIMENSIONS = ['relatedness', 'access', 'adaptability', 'bio', 'appropriateness'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const LEVELS = ['materials', 'production', 'use', 'infrastructure'] as const;
export type Level = (typeof LEVELS)[number];

/** Levels of the short form. */
export const SHORT_LEVELS = ['use', 'infrastructure'] as const satisfies readonly Level[];

/** The pair of each dimension in the short form, from 1 on. */
export const SHORT_PAIRS: Readonly<Record<Dimension, number>> = {
  relatedness: 1,
  access: 6,
  adaptability: 6,
  bio: 6,
  appropriateness: 1,
};

/** The seven answers to a pair: they are never added up. */
export const MARKS = ['a', 'rather-a', 'both', 'rather-b', 'b', 'unknown', 'no'] as const;

/** Where an effect comes from. */
export const CAUSES = ['thing', 'organised', 'both', 'unknown'] as const;
