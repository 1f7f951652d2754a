/** Day rows are sums: what each row of the record adds to its day, so that a change is one subtraction and one addition. */
import { answerKey } from './answer-bins.ts';
import { plusDays } from './calendar.ts';
import type { Day, DayRow, Moment, Prompt } from './record.ts';
import { isPrompt } from './sighting.ts';

/** A request held open for longer is more likely a machine that slept than an answer: its length is taken as not known. */
const LONGEST_ANSWER_MS = 5 * 60_000;

/** What is added to the day row of `day` and `service`. */
export type Share = Omit<DayRow, 'day' | 'service'>;

export const NO_SHARE: Share = { turns: 0, prompts: 0, edits: 0, regenerations: 0, refused: 0, activeMs: 0, answers: {} };

/** A share, and the day row it is added to. */
export type Added = { day: Day; service: string; share: Share };

/** What single rows add to days: each prompt to its own, a moment to the day it began in and to the day after. */
export function addedBy(prompts: readonly Prompt[], moments: readonly Moment[]): Added[] {
  return [
    ...prompts.map((prompt) => ({ day: prompt.day, service: prompt.service, share: shareOfPrompt(prompt) })),
    ...moments.flatMap(({ day, service, counted, activeMs, nextDayMs = 0 }) => {
      const own = { day, service, share: { ...NO_SHARE, turns: counted, activeMs: activeMs - nextDayMs } };
      if (nextDayMs === 0) return [own];
      return [own, { day: plusDays(day, 1), service, share: { ...NO_SHARE, activeMs: nextDayMs } }];
    }),
  ];
}

function shareOfPrompt(prompt: Prompt): Share {
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

/** `days` with what single rows no longer add taken away, and what they add now put in; a day that holds nothing goes. */
export function changeDays(days: readonly DayRow[], taken: readonly Added[], added: readonly Added[]): DayRow[] {
  const rows = new Map(days.map((row) => [dayKey(row), row]));
  const change = ({ day, service, share }: Added, times: 1 | -1) => {
    const key = dayKey({ day, service });
    rows.set(key, withShare(rows.get(key) ?? { day, service, ...NO_SHARE }, share, times));
  };
  // What is added comes last: what is taken away without being there must not eat from it.
  for (const one of taken) change(one, -1);
  for (const one of added) change(one, 1);
  return [...rows.values()].filter((row) => !isEmpty(row)).sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1));
}

/** The day rows that single rows add up to. */
export function countDays(prompts: readonly Prompt[], moments: readonly Moment[]): DayRow[] {
  return changeDays([], [], addedBy(prompts, moments));
}

/** A day row's own name, as text. */
export function dayKey({ day, service }: Pick<DayRow, 'day' | 'service'>): string {
  return `${day} ${service}`;
}
