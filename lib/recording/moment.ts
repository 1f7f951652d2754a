/** Turns: which moment a prompt or a span of time belongs to, and when a moment counts as a turn. */
import { plusDays } from './calendar.ts';
import type { LocalTime, Moment, Prompt } from './record.ts';

/** A moment ends after this long away from the service. */
export const AWAY_MS = 30 * 60_000;
/** Where prompts are not recorded, this much active time is a turn. */
const TURN_ACTIVE_MS = 10_000;

/** What is added to a moment (or taken away), reaching from `from` to `to`. Time is of one day: the one `from` is in. */
export type More = { prompts?: number; activeMs?: number; byTime?: boolean; from: number; to: number };

/** Whether something that lasted from `from` to `to` belongs to `moment`. */
export function belongs(moment: Moment, from: number, to: number, localTime: (at: number) => LocalTime): boolean {
  return from <= moment.lastAt + AWAY_MS && to >= moment.startAt - AWAY_MS && fits(moment, from, localTime);
}

/** A moment has a day and the day after; where it would need a third, or go back to a day before, it is another one. */
function fits(moment: Moment, from: number, localTime: (at: number) => LocalTime): boolean {
  const { day } = localTime(from);
  if (day === moment.day) return true;
  if (from >= moment.startAt) return day === plusDays(moment.day, 1);
  return plusDays(day, 1) === moment.day && moment.nextDayMs === undefined && localTime(moment.lastAt).day === moment.day;
}

/** A new moment of `service`, holding nothing yet. */
export function openMoment(id: string, service: string, at: number, localTime: (at: number) => LocalTime): Moment {
  return { id, service, startAt: at, lastAt: at, prompts: 0, activeMs: 0, byTime: false, counted: 0, ...localTime(at) };
}

/** The moment with `more` in it. */
export function withMore(moment: Moment, more: More, localTime: (at: number) => LocalTime): Moment {
  const begins = more.from < moment.startAt && fits(moment, more.from, localTime) ? more.from : moment.startAt;
  const { nextDayMs: after = 0, ...before } = moment;
  const next: Moment = {
    ...before,
    ...(begins < moment.startAt ? localTime(begins) : {}),
    startAt: begins,
    lastAt: Math.max(moment.lastAt, more.to),
    prompts: Math.max(0, moment.prompts + (more.prompts ?? 0)),
    activeMs: moment.activeMs + (more.activeMs ?? 0),
    byTime: moment.byTime || (more.byTime ?? false),
  };
  const alreadyAfter = next.day === moment.day ? after : moment.activeMs;
  const nextDayMs = alreadyAfter + (localTime(more.from).day === next.day ? 0 : (more.activeMs ?? 0));
  if (nextDayMs > 0) next.nextDayMs = nextDayMs;
  return counted(next);
}

/**
 * The moment after `gone` prompts left it; `left` are those known to be in it still. Where no time was spent in it and
 * all of them are known, it reaches from the first to the last: there is nothing else that it could be known by.
 */
export function withoutPrompts(moment: Moment, gone: number, left: readonly Prompt[]): Moment {
  const fewer = counted({ ...moment, prompts: Math.max(0, moment.prompts - gone) });
  const first = [...left].sort((a, b) => a.at - b.at)[0];
  if (gone === 0 || !first || moment.activeMs > 0 || left.length !== fewer.prompts) return fewer;
  const { at: startAt, day, minute } = first;
  return { ...fewer, startAt, day, minute, lastAt: Math.max(...left.map(({ at, endAt = at }) => endAt)) };
}

/** The moment, counted as a turn or not. */
export function counted(moment: Moment): Moment {
  return { ...moment, counted: countsAsTurn(moment) ? 1 : 0 };
}

/** Whether a moment counts as a turn: a prompt was sent in it, or, where prompts are not recorded, enough time passed. */
function countsAsTurn({ prompts, byTime, activeMs }: Pick<Moment, 'prompts' | 'byTime' | 'activeMs'>): boolean {
  return prompts > 0 || (byTime && activeMs >= TURN_ACTIVE_MS);
}

/** Whether there is anything in a moment; one that holds nothing is not kept. */
export function holdsSomething({ prompts, activeMs }: Moment): boolean {
  return prompts > 0 || activeMs > 0;
}
