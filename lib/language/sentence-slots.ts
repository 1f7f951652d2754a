/** What a sentence must know to choose its form, where one count is not enough. */
import type { SpanKind } from '../recording/span.ts';

/** The first sentence of a span. `prompts` is null where they are not recorded. */
export type Opening = {
  who: 'you' | 'alix';
  kind: SpanKind;
  /** True for the span that holds today. */
  current: boolean;
  turns: number;
  prompts: number | null;
  /** Days with at least one turn or prompt. */
  days: number;
  /** The one service it is of, or null. */
  of: string | null;
};

/** One row of the seam, in words. */
export type SeamDay = { prompts: number };
