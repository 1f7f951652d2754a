/** Day rows are sums: what each row of the record adds to its day, so that a change is one subtraction and one addition. */
import { answerKey } from './answer-bins.ts';
import type { Day, DayRow, Moment, Prompt } from './record.ts';
import { isPrompt } from './sighting.ts';

/** A request held open for longer is more likely a machine that slept than an answer: its length is taken as not known. */
const LONGEST_ANSWER_MS = 5 * 60_000;

/** What is added to the day row of `day` and `service`. */
export type Share = Omit<DayRow, 'day' | 'service'>;

export const NO_SHARE: Share = { turns: 0, prompts: 0, edits: 0, regenerations: 0, refused: 0, activeMs: 0, answers: {} };

/** What one prompt adds to its day. */
export function shareOfPrompt(prompt: Prompt): Share {
  if (prompt.outcome === 'refused') return { ...NO_SHARE, refused: 1 };
  const answers: Record<string, number> = {};
  const { startAt, firstByteAt, endAt } = prompt;
  if (startAt !== undefined && endAt !== undefined && endAt - startAt <= LONGEST_ANSWER_MS) {
    const heardAt = Math.min(Math.max(firstByteAt ?? startAt, startAt), endAt);
    answers[answerKey((heardAt - startAt) / 1000, (endAt - heardAt) / 1000)] = 1;
  }
  if (!isPrompt(prompt)) return { ...NO_SHARE, regenerations: 1, answers };
  return { ...NO_SHARE, prompts: 1, edits: prompt.kind === 'edit' ? 1 : 0, answers };
}

/** What one moment adds to its day: a turn, once it counts. Its time is added day by day as it passes. */
export function shareOfMoment(moment: Moment): Share {
  return { ...NO_SHARE, turns: moment.counted };
}

/** `row` with `share` added `times` (1 or -1). Nothing falls below zero, and empty bins are dropped. */
export function withShare<T extends Share>(row: T, share: Share, times: 1 | -1): T {
  const sum = (a: number, b: number) => Math.max(0, a + times * b);
  const answers = { ...row.answers };
  for (const [key, n] of Object.entries(share.answers)) {
    const left = sum(answers[key] ?? 0, n);
    if (left > 0) answers[key] = left;
    else delete answers[key];
  }
  return {
    ...row,
    turns: sum(row.turns, share.turns),
    prompts: sum(row.prompts, share.prompts),
    edits: sum(row.edits, share.edits),
    regenerations: sum(row.regenerations, share.regenerations),
    refused: sum(row.refused, share.refused),
    activeMs: sum(row.activeMs, share.activeMs),
    answers,
  };
}

/** True when a day row holds nothing and can go. */
export function isEmpty(row: Share): boolean {
  return row.turns + row.prompts + row.regenerations + row.refused + row.activeMs === 0;
}

/** The day rows that single rows add up to. A turn's time is given to the day it began in. */
export function countDays(prompts: readonly Prompt[], moments: readonly Moment[]): DayRow[] {
  const rows = new Map<string, DayRow>();
  const count = (day: Day, service: string, share: Share) => {
    const key = `${day} ${service}`;
    rows.set(key, withShare(rows.get(key) ?? { day, service, ...NO_SHARE }, share, 1));
  };
  for (const prompt of prompts) count(prompt.day, prompt.service, shareOfPrompt(prompt));
  for (const moment of moments) count(moment.day, moment.service, { ...shareOfMoment(moment), activeMs: moment.activeMs });
  return [...rows.values()].sort((a, b) => a.day.localeCompare(b.day) || a.service.localeCompare(b.service));
}
