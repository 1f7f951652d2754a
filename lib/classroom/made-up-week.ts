/** The made-up week of Alix, 17: what an empty journal can show, and what a class can work with. Nobody's data. */
import { plusDays } from '../recording/calendar.ts';
import type { Day, Moment, Prompt } from '../recording/record.ts';

export const MADE_UP_MONDAY: Day = '2026-11-16';
export const MADE_UP_SUNDAY: Day = plusDays(MADE_UP_MONDAY, 6);

/** One turn: weekday (0 is Monday), its first minute, the service, minutes in front of it, and the minute of each prompt after the first. */
type Turn = { weekday: number; minute: number; service: string; activeMinutes: number; prompts: readonly number[]; answerS: number };

const at = (hour: number, minute: number) => hour * 60 + minute;

const TURNS: readonly Turn[] = [
  { weekday: 0, minute: at(8, 12), service: 'mistral-le-chat', activeMinutes: 4, prompts: [0, 2], answerS: 6 },
  { weekday: 0, minute: at(17, 35), service: 'chatgpt', activeMinutes: 18, prompts: [0, 3, 5, 9, 14], answerS: 14 },
  { weekday: 1, minute: at(18, 5), service: 'claude', activeMinutes: 26, prompts: [0, 4, 9, 13, 19, 24], answerS: 22 },
  { weekday: 1, minute: at(21, 48), service: 'chatgpt', activeMinutes: 7, prompts: [0, 2, 5], answerS: 9 },
  { weekday: 2, minute: at(14, 20), service: 'claude', activeMinutes: 41, prompts: [0, 3, 6, 8, 15, 21, 27, 33, 38], answerS: 31 },
  { weekday: 2, minute: at(19, 2), service: 'mistral-le-chat', activeMinutes: 5, prompts: [0], answerS: 11 },
  { weekday: 3, minute: at(10, 41), service: 'chatgpt', activeMinutes: 6, prompts: [0, 1, 4], answerS: 5 },
  { weekday: 3, minute: at(20, 15), service: 'mistral-le-chat', activeMinutes: 12, prompts: [0, 4, 8, 11], answerS: 13 },
  { weekday: 4, minute: at(16, 50), service: 'chatgpt', activeMinutes: 33, prompts: [0, 2, 6, 11, 17, 25, 31], answerS: 19 },
  { weekday: 5, minute: at(15, 22), service: 'chatgpt', activeMinutes: 16, prompts: [0, 1, 3, 6, 8, 12], answerS: 7 },
  { weekday: 6, minute: at(13, 10), service: 'mistral-le-chat', activeMinutes: 2, prompts: [0], answerS: 4 },
  { weekday: 6, minute: at(23, 4), service: 'chatgpt', activeMinutes: 29, prompts: [0, 3, 7, 12, 16, 21, 26], answerS: 10 },
];

/** Services whose answers' duration can be known (see the catalogue). */
const TIMED = new Set(['claude', 'mistral-le-chat']);

export function madeUpRows(): { prompts: Prompt[]; moments: Moment[] } {
  const prompts: Prompt[] = [];
  const moments: Moment[] = [];
  for (const [number, { weekday, minute, service, activeMinutes, prompts: after, answerS }] of TURNS.entries()) {
    const day = plusDays(MADE_UP_MONDAY, weekday);
    const startAt = instantOf(day, minute);
    const moment = `alix.${number + 1}`;
    const activeMs = activeMinutes * 60_000;
    const lastAt = startAt + activeMs;
    moments.push({ id: moment, service, day, minute, startAt, lastAt, prompts: after.length, activeMs, byTime: false, counted: 1 });
    for (const [index, minutes] of after.entries()) {
      const sentAt = startAt + minutes * 60_000;
      const timed = TIMED.has(service) ? { startAt: sentAt, firstByteAt: sentAt + 600, endAt: sentAt + answerS * 1000 } : {};
      prompts.push({
        id: `${moment}.${index + 1}`,
        service,
        rule: 'made-up',
        kind: 'prompt',
        at: sentAt,
        day,
        minute: minute + minutes,
        outcome: 'answered',
        moment,
        ...timed,
      });
    }
  }
  return { prompts, moments };
}

/** Alix lives in no time zone: the instants are only there to put rows in order. */
export function instantOf(day: Day, minute: number): number {
  return Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
}
