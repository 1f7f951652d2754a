/** One row seen in two copies becomes one row: whichever comes first, and however often, the result is the same. */
import { plusDays } from './calendar.ts';
import type { Day, Gap, LocalTime, Moment, Note, Prompt, PromptKind } from './record.ts';
import type { Said } from './said.ts';
import { isPrompt, RANK } from './sighting.ts';

/** Copies of one request never differ in kind; where a file was changed, the later of these holds. */
const KINDS: readonly PromptKind[] = ['prompt', 'edit', 'regeneration'];

/** As further sightings of one request would: the earliest beginnings, the latest end, the outcome that says most. */
export function mergePrompt(a: Prompt, b: Prompt): Prompt {
  const holding = moreCorrected(a, b);
  if (holding) return mergePrompt(holding, holding);
  const outcome = furthest(RANK, a.outcome, b.outcome);
  const row: Prompt = {
    id: a.id,
    service: first(a.service, b.service),
    rule: first(a.rule, b.rule),
    kind: furthest(KINDS, a.kind, b.kind),
    ...(isBefore(a.at, a, b.at, b) ? timeOf(a) : timeOf(b)),
    at: Math.min(a.at, b.at),
    outcome,
    ...(a.corrected === undefined ? {} : { corrected: a.corrected }),
  };
  const startAt = ofKnown(Math.min, a.startAt, b.startAt);
  const firstByteAt = ofKnown(Math.min, a.firstByteAt, b.firstByteAt);
  const endAt = ofKnown(Math.max, a.endAt, b.endAt);
  if (startAt !== undefined) row.startAt = startAt;
  if (firstByteAt !== undefined) row.firstByteAt = firstByteAt;
  if (endAt !== undefined) row.endAt = endAt;
  // The turn is that of the copy that saw most of the request: one that saw it refused knows of none.
  const turns = [a, b].filter((copy) => copy.outcome === outcome).flatMap(({ moment }) => moment ?? []);
  const moment = turns.sort()[0];
  if (moment !== undefined && isPrompt(row)) row.moment = moment;
  return row;
}

/** The union of both; `prompts` and `counted` are for the caller to count anew. */
export function mergeMoment(a: Moment, b: Moment): Moment {
  const time = timeOf(isEarlier(a, b) ? a : b);
  // Of each of its two days the longer time; what one copy took for its first day can be the other's second.
  const longest = (on: Day) => Math.max(activeMsOn(a, on), activeMsOn(b, on));
  const nextDayMs = longest(plusDays(time.day, 1));
  return {
    id: a.id,
    service: first(a.service, b.service),
    ...time,
    startAt: Math.min(a.startAt, b.startAt),
    lastAt: Math.max(a.lastAt, b.lastAt),
    prompts: Math.max(a.prompts, b.prompts),
    activeMs: longest(time.day) + nextDayMs,
    ...(nextDayMs > 0 ? { nextDayMs } : {}),
    byTime: a.byTime || b.byTime,
    counted: a.counted === 1 || b.counted === 1 ? 1 : 0,
  };
}

function activeMsOn({ day, activeMs, nextDayMs = 0 }: Moment, on: Day): number {
  if (on === day) return activeMs - nextDayMs;
  return on === plusDays(day, 1) ? nextDayMs : 0;
}

/**
 * The longest: what is still open lasts longer than what has ended. A span that one copy still knows stays beside the
 * days of which the other knows no more: it says more of the same gap.
 */
export function mergeGap(a: Gap, b: Gap): Gap {
  const [one, other] = [nameOf(a), nameOf(b)];
  const from = ofKnown(Math.min, a.from, b.from);
  const isOpen = [a, b].some((copy) => copy.from !== undefined && copy.to === undefined);
  const to = isOpen ? undefined : ofKnown(Math.max, a.to, b.to);
  const fromDay = ofKnown(first, a.fromDay, b.fromDay);
  const toDay = ofKnown(last, a.toDay, b.toDay);
  return {
    ...(canonical(one) <= canonical(other) ? one : other),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(fromDay === undefined ? {} : { fromDay }),
    ...(toDay === undefined ? {} : { toDay }),
  };
}

function nameOf({ id, cause, service }: Gap): Pick<Gap, 'id' | 'cause' | 'service'> {
  return service === undefined ? { id, cause } : { id, cause, service };
}

/** Where two copies of a note differ, the one corrected more often, then a fixed order. */
export function mergeNote(a: Note, b: Note): Note {
  return moreCorrected(a, b) ?? (canonical(a) <= canonical(b) ? a : b);
}

/** As of a note; of a question that was asked, the copy that knows what became of it. */
export function mergeSaid(a: Said, b: Said): Said {
  if (a.what === 'asked' && b.what === 'asked' && (a.outcome === 'shown') !== (b.outcome === 'shown')) return a.outcome === 'shown' ? b : a;
  return moreCorrected(a, b) ?? (canonical(a) <= canonical(b) ? a : b);
}

/** The copy that was corrected more often, if one was. */
function moreCorrected<T extends object>(a: T, b: T): T | undefined {
  const [one, other] = [a, b].map((row) => ('corrected' in row ? Number(row.corrected) : 0)) as [number, number];
  return one === other ? undefined : one > other ? a : b;
}

/** A row as text, the same whatever order its fields are in: two rows are equal where this is. */
export function canonical(row: object): string {
  return JSON.stringify(row, (_name, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function timeOf({ day, minute }: LocalTime): LocalTime {
  return { day, minute };
}

function isBefore(at: number, a: LocalTime, otherAt: number, b: LocalTime): boolean {
  return at === otherAt ? isEarlier(a, b) : at < otherAt;
}

function isEarlier(a: LocalTime, b: LocalTime): boolean {
  return a.day === b.day ? a.minute < b.minute : a.day < b.day;
}

function first(a: string, b: string): string {
  return a < b ? a : b;
}

function last(a: string, b: string): string {
  return a < b ? b : a;
}

function furthest<T extends string>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function ofKnown<T>(choose: (a: T, b: T) => T, a: T | undefined, b: T | undefined): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : choose(a, b);
}
