/**
 * Day rows of two copies become one. Where the hours are kept, a day is counted anew from the single rows of both,
 * so that nothing doubles and two computers add up. Where hours are gone, on one side or on both, it cannot be told
 * whether both saw the same prompts: of each figure the largest is taken, that of one copy or that of the single rows.
 * It may be too low for two computers, and is never counted twice: the same old copy can be brought back at any time.
 *
 * Merging is commutative, idempotent and associative, with one exception that no other rule avoids: where a figure
 * of a day without hours was as large as what single rows add up to, it cannot be told any more that it was there
 * when a later copy takes one of these rows back (a prompt that one copy saw open and another saw refused).
 */
import { countDays, isEmpty, NO_SHARE } from './day-row.ts';
import type { DayRow, Moment, Prompt } from './record.ts';

type Counted = { prompts: readonly Prompt[]; moments: readonly Moment[] };
type Copy = Counted & { days: readonly DayRow[] };

const DAY_MINUTES = 1440;

/** `merged` holds the single rows of both copies, merged. */
export function mergeDays(a: Copy, b: Copy, merged: Counted): DayRow[] {
  const days = countWithinDays(merged);
  for (const copy of [a, b]) {
    const own = countWithinDays(copy);
    for (const row of copy.days) {
      const key = keyOf(row);
      const kept = eachFigure(row, own.get(key) ?? nothing(row), beyond);
      days.set(key, eachFigure(days.get(key) ?? nothing(row), kept, Math.max));
    }
  }
  return [...days.values()].filter((row) => !isEmpty(row)).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** A kept figure where it is more than single rows account for; else nothing, because they are counted themselves. */
export function beyond(kept: number, counted: number): number {
  return kept > counted ? kept : 0;
}

/** What single rows certainly add to each day. How a turn over midnight shared out its time, only day rows know. */
function countWithinDays({ prompts, moments }: Counted): Map<string, DayRow> {
  const within = moments.map((moment) => (mayPassMidnight(moment) ? { ...moment, activeMs: 0 } : moment));
  return new Map(countDays(prompts, within).map((row) => [keyOf(row), row]));
}

function mayPassMidnight({ minute, startAt, lastAt }: Moment): boolean {
  return minute + 1 + (lastAt - startAt) / 60_000 > DAY_MINUTES;
}

function eachFigure(a: DayRow, b: DayRow, choose: (a: number, b: number) => number): DayRow {
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

function nothing({ day, service }: DayRow): DayRow {
  return { day, service, ...NO_SHARE };
}

function keyOf({ day, service }: DayRow): string {
  return `${day} ${service}`;
}
