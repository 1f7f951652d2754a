/** From turns to the rows of a record: what tests fill a journal with, in UTC, every number known. */
import { countDays, NO_SHARE } from '../../lib/recording/day-row.ts';
import type { Rows } from '../../lib/recording/figures.ts';
import type { Day, DayRow, Moment, Prompt, PromptKind } from '../../lib/recording/record.ts';

export type Turn = {
  day: Day;
  minute: number;
  service: string;
  /** 0 where prompts are not recorded: then its time is all that is known. */
  prompts: number;
  activeMinutes: number;
  answerMs?: number;
  /** Of all its requests. */
  kind?: PromptKind;
  outcome?: Prompt['outcome'];
};

export const instantOf = (day: Day, minute: number): number => Date.parse(`${day}T00:00:00Z`) + minute * 60_000;

/** The rows of `turns`; a turn's prompts are spread over its time, and stay within its day. */
export function rowsOf(turns: readonly Turn[]): Rows {
  const rows = turns.map((turn, at) => rowsOfTurn(`t.${at}`, turn));
  const prompts = rows.flatMap((row) => row.prompts);
  const moments = rows.map(({ moment }) => moment);
  return { prompts, moments, days: countDays(prompts, moments), gaps: [], notes: [], said: [] };
}

function rowsOfTurn(id: string, { kind = 'prompt', outcome = 'answered', ...turn }: Turn): { prompts: Prompt[]; moment: Moment } {
  const { day, minute, service, activeMinutes, answerMs } = turn;
  const counted = kind !== 'regeneration' && outcome !== 'refused';
  const prompts = Array.from({ length: turn.prompts }, (_, at): Prompt => {
    const sent = Math.min(1439, minute + Math.floor((at * activeMinutes) / turn.prompts));
    const startAt = instantOf(day, sent) + at;
    const times = answerMs === undefined ? {} : { startAt, firstByteAt: startAt + Math.min(600, answerMs), endAt: startAt + answerMs };
    const belongs = counted ? { moment: id } : {};
    return { id: `${id}.${at}`, service, rule: 'made-up', kind, at: startAt, day, minute: sent, outcome, ...belongs, ...times };
  });
  const startAt = instantOf(day, minute);
  const activeMs = activeMinutes * 60_000;
  const held = counted ? prompts.length : 0;
  const byTime = turn.prompts === 0;
  const moment = { id, service, day, minute, startAt, lastAt: startAt + activeMs, prompts: held, activeMs, byTime };
  return { prompts, moment: { ...moment, counted: held > 0 || (byTime && activeMs >= 10_000) ? 1 : 0 } };
}

/** A day of which the hours are gone: its numbers are all that is kept. */
export function dayOnly(day: Day, service: string, prompts: number, activeMs: number): DayRow {
  return { ...NO_SHARE, day, service, prompts, turns: Math.ceil(prompts / 4), activeMs, answers: prompts > 0 ? { '1.80': prompts } : {} };
}
