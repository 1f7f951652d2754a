/** Invented lives of two computers, and copies saved at any time in them: each copy is what a store would have held. */
import fc from 'fast-check';
import { plusDays } from '../../lib/recording/calendar.ts';
import { countDays } from '../../lib/recording/day-row.ts';
import type { Rows } from '../../lib/recording/figures.ts';
import { fade } from '../../lib/recording/gap.ts';
import type { Day, Gap, Moment, Note, Prompt } from '../../lib/recording/record.ts';
import type { Said } from '../../lib/recording/said.ts';
import { isPrompt } from '../../lib/recording/sighting.ts';
import { instantOf, localTime } from './local-time.ts';

const FIRST = '2026-11-16';
const START = Date.UTC(2026, 10, 16, 8);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A quarter to midnight. */
const LATE_MS = 15.75 * HOUR_MS;

/** One turn: what is sent in it, and how long the service is in front; `late` turns go on after midnight. */
const turn = fc.record({
  day: fc.integer({ min: 0, max: 2 }),
  service: fc.constantFrom('claude', 'deepseek'),
  late: fc.boolean(),
  activeMin: fc.integer({ min: 0, max: 30 }),
  sent: fc.array(
    fc.record({
      kind: fc.constantFrom('prompt', 'edit', 'regeneration'),
      outcome: fc.constantFrom('refused', 'stopped', 'answered'),
      seconds: fc.integer({ min: 1, max: 90 }),
    }),
    { maxLength: 3 },
  ),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** A copy: after how many turns it was saved, whether in the middle of the last, and before which day hours were gone. */
const copy = fc.record({ turns: fc.integer({ min: 0, max: 4 }), middle: fc.boolean(), expired: fc.integer({ min: 0, max: 3 }) });
type Copy = typeof copy extends fc.Arbitrary<infer T> ? T : never;
type Hours = 'kept' | 'partly gone';

const life = fc.array(turn, { maxLength: 4 });

/** Three copies, each of one of two lives. */
export const threeCopies = (hours: Hours) =>
  fc
    .record({
      lives: fc.tuple(life, life),
      copies: fc.tuple(copy, copy, copy),
      computers: fc.tuple(...[0, 1, 2].map(() => fc.nat(1))),
    })
    .map(({ lives, copies, computers }) => copies.map((one, at) => save(computers[at] ?? 0, lives, one, hours)) as [Rows, Rows, Rows]);

/** A copy of each of two lives. */
export const twoComputers = (hours: Hours) =>
  fc
    .record({ lives: fc.tuple(life, life), copies: fc.tuple(copy, copy) })
    .map(({ lives, copies: [one, other] }): [Rows, Rows] => [save(0, lives, one, hours), save(1, lives, other, hours)]);

/** An older and a newer copy of one life. */
export const olderAndNewer = fc
  .record({ lives: fc.tuple(life, life), older: copy, expired: copy })
  .map(({ lives, older, expired }): [Rows, Rows] => [
    save(0, lives, older, 'partly gone'),
    save(0, lives, { ...expired, turns: 4, middle: false }, 'partly gone'),
  ]);

function save(computer: number, lives: readonly (readonly Turn[])[], { turns, middle, expired }: Copy, hours: Hours): Rows {
  const seen = (lives[computer] ?? []).slice(0, turns);
  const kept = seen.map((one, at) => rowsOf(one, `c${computer}.${at}`, at, middle && at === seen.length - 1));
  const prompts = kept.flatMap((rows) => rows.prompts);
  const moments = kept.flatMap((rows) => rows.moments);
  const days = countDays(prompts, moments);
  const from = plusDays(FIRST, hours === 'kept' ? 0 : expired);
  const isKept = ({ day }: { day: Day }) => day >= from;
  return {
    prompts: prompts.filter(isKept),
    moments: moments.filter(isKept),
    days,
    gaps: gapsOf(computer, turns, from),
    notes: notesOf(computer, turns),
    said: saidOf(computer, turns),
  };
}

/** The rows of one turn; in the middle of it, its last request is not answered yet, and half its time has passed. */
function rowsOf({ day, service, late, activeMin, sent }: Turn, id: string, at: number, middle: boolean) {
  const startAt = START + day * DAY_MS + (late ? LATE_MS : at * HOUR_MS);
  const prompts = sent.flatMap(({ kind, outcome, seconds }, number): Prompt[] => {
    const sentAt = startAt + number * 5 * 60_000;
    const open = middle && number === sent.length - 1;
    // Of a request that was refused, the copy holds nothing before that: see the exception in merge-days.ts.
    if (open && outcome === 'refused') return [];
    const base = { id: `${id}.${number}`, service, rule: 'completion', kind, at: sentAt, startAt: sentAt, ...localTime(sentAt) };
    const row: Prompt = open
      ? { ...base, outcome: 'open' }
      : { ...base, firstByteAt: sentAt + 400, endAt: sentAt + seconds * 1000, outcome };
    return [isPrompt(row) ? { ...row, moment: id } : row];
  });
  const count = prompts.filter(isPrompt).length;
  const activeMs = activeMin * (middle ? 30_000 : 60_000);
  if (count === 0 && activeMs === 0) return { prompts, moments: [] };
  const lastAt = Math.max(startAt + activeMs, ...prompts.map((row) => row.endAt ?? row.at));
  const counted = count > 0 ? (1 as const) : (0 as const);
  const moment: Moment = { id, service, startAt, lastAt, prompts: count, activeMs, byTime: false, counted, ...localTime(startAt) };
  const nextDayMs = startAt + activeMs - Math.floor(startAt / DAY_MS + 1) * DAY_MS;
  if (nextDayMs > 0) moment.nextDayMs = nextDayMs;
  return { prompts, moments: [moment] };
}

/** A pause that is still open in earlier copies, and has ended in later ones; its hours go with the others. */
function gapsOf(computer: number, turns: number, expiredBefore: Day): Gap[] {
  if (turns === 0) return [];
  const open: Gap = { id: `paused.${computer}`, cause: 'paused', from: START - DAY_MS };
  const gap = turns > 1 ? { ...open, to: START + turns * HOUR_MS } : open;
  return fade(gap, expiredBefore, { localTime, instantOf });
}

function saidOf(computer: number, turns: number): Said[] {
  return Array.from({ length: turns }, (_, at) => ({
    what: 'tags' as const,
    id: `c${computer}.${at}`,
    day: FIRST,
    service: 'claude',
    purpose: ['learn'],
    corrected: turns,
  }));
}

function notesOf(computer: number, turns: number): Note[] {
  return Array.from({ length: turns }, (_, at) => ({
    id: `c${computer}.${at}`,
    day: FIRST,
    minute: at,
    place: 'phone',
    prompts: 1 + at,
  }));
}
