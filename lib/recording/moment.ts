/** Turns: which moment a prompt or a span of time belongs to, and when a moment counts as a turn. */
import type { LocalTime, Moment } from './record.ts';

/** A moment ends after this long away from the service. */
export const AWAY_MS = 30 * 60_000;
/** Where prompts are not recorded, this much active time is a turn. */
const TURN_ACTIVE_MS = 10_000;

/** Whether something that lasted from `from` to `to` belongs to `moment`. */
export function belongs(moment: Moment, from: number, to: number): boolean {
  return from <= moment.lastAt + AWAY_MS && to >= moment.startAt - AWAY_MS;
}

/** A new moment of `service`, holding nothing yet. */
export function openMoment(id: string, service: string, at: number, localTime: (at: number) => LocalTime): Moment {
  return { id, service, startAt: at, lastAt: at, prompts: 0, activeMs: 0, byTime: false, counted: 0, ...localTime(at) };
}

/** The moment with `prompts` and `activeMs` added (or taken away), reaching at least from `from` to `to`. */
export function withMore(
  moment: Moment,
  more: { prompts?: number; activeMs?: number; byTime?: boolean; from: number; to: number },
  localTime: (at: number) => LocalTime,
): Moment {
  const startAt = Math.min(moment.startAt, more.from);
  const next: Moment = {
    ...moment,
    ...(startAt < moment.startAt ? localTime(startAt) : {}),
    startAt,
    lastAt: Math.max(moment.lastAt, more.to),
    prompts: Math.max(0, moment.prompts + (more.prompts ?? 0)),
    activeMs: Math.max(0, moment.activeMs + (more.activeMs ?? 0)),
    byTime: moment.byTime || (more.byTime ?? false),
  };
  return { ...next, counted: countsAsTurn(next) ? 1 : 0 };
}

/** Whether a moment counts as a turn: a prompt was sent in it, or, where prompts are not recorded, enough time passed. */
export function countsAsTurn({ prompts, byTime, activeMs }: Pick<Moment, 'prompts' | 'byTime' | 'activeMs'>): boolean {
  return prompts > 0 || (byTime && activeMs >= TURN_ACTIVE_MS);
}
