/**
 * Day rows of two copies become one. Where the hours are kept, a day is counted anew from the single rows of both,
 * so that nothing doubles and two computers add up. Where hours are gone, on one side or on both, it cannot be told
 * whether both saw the same prompts: of each figure the largest is taken, that of one copy or that of the single rows.
 * It may be too low for two computers, and is never counted twice: the same old copy can be brought back at any time.
 *
 * Merging is commutative and idempotent, and associative as long as later rows only add to a day. Two kinds take away
 * from one: a prompt that was open becomes a refused one, and one that is corrected moves to another day or service.
 * Merged with a larger figure meanwhile, it cannot be told any more what was there before; a third copy can then
 * leave that figure lower in one order than in another. Whatever never counts twice and never forgets has this flaw.
 */
import { countDays, dayKey, isEmpty, NO_SHARE } from './day-row.ts';
import type { DayRow, Moment, Prompt } from './record.ts';

type Counted = { prompts: readonly Prompt[]; moments: readonly Moment[] };
type Copy = Counted & { days: readonly DayRow[] };

/** `merged` holds the single rows of both copies, merged. */
export function mergeDays(a: Copy, b: Copy, merged: Counted): DayRow[] {
  const days = countedDays(merged);
  for (const copy of [a, b]) {
    const own = countedDays(copy);
    for (const row of copy.days) {
      const key = dayKey(row);
      const kept = eachFigure(row, own.get(key) ?? nothing(row), beyond);
      days.set(key, eachFigure(days.get(key) ?? nothing(row), kept, Math.max));
    }
  }
  return [...days.values()].filter((row) => !isEmpty(row)).sort((one, other) => (dayKey(one) < dayKey(other) ? -1 : 1));
}

/** A kept figure where it is more than single rows account for; else nothing, because they are counted themselves. */
export function beyond(kept: number, counted: number): number {
  return kept > counted ? kept : 0;
}

function countedDays({ prompts, moments }: Counted): Map<string, DayRow> {
  return new Map(countDays(prompts, moments).map((row) => [dayKey(row), row]));
}

/** A day row whose every figure is chosen from both. */
export function eachFigure(a: DayRow, b: DayRow, choose: (a: number, b: number) => number): DayRow {
  const answers: Record<string, number> = {};
  for (const bin of [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].sort()) {
    const n = choose(a.answers[bin] ?? 0, b.answers[bin] ?? 0);
    if (n > 0) answers[bin] = n;
  }
  return {
    day: a.day,
    service: a.service,
    turns: choose(a.turns, b.turns),
    prompts: choose(a.prompts, b.prompts),
    edits: choose(a.edits, b.edits),
    regenerations: choose(a.regenerations, b.regenerations),
    refused: choose(a.refused, b.refused),
    activeMs: choose(a.activeMs, b.activeMs),
    answers,
  };
}

export function nothing({ day, service }: DayRow): DayRow {
  return { day, service, ...NO_SHARE };
}
