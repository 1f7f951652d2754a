/** The rows of the record: what is kept, field by field. PRIVACY.md lists the same fields for readers. */

/** A local calendar day, `YYYY-MM-DD`, as the person's clock showed it when it happened. */
export type Day = string;

/** A local moment: its day and the minute of that day (0–1439), so that a row stays where it was lived when zones change. */
export type LocalTime = { day: Day; minute: number };

/** The clock where the person is: what it shows at an instant, and the first instant at which it shows a time. */
export type Zone = { localTime(at: number): LocalTime; instantOf(day: Day, minute: number): number };

export type Clock = Zone & { now(): number };

export type PromptKind = 'prompt' | 'edit' | 'regeneration';

/** How often the person has corrected a row: the copy that was corrected more often holds. */
type Corrected = { corrected?: number };

/** One request that a catalogue rule recognised. Instants are milliseconds since 1970 (UTC), from the browser's own event. */
export type Prompt = LocalTime & {
  /** Session nonce and request number: unique, and the same for all three events of one request. */
  id: string;
  service: string;
  /** The catalogue rule that matched, so that a wrong rule can be found and its rows corrected. */
  rule: string;
  kind: PromptKind;
  /** The earliest instant known of this request: its start, unless the start was missed. */
  at: number;
  startAt?: number;
  firstByteAt?: number;
  endAt?: number;
  /** `begun`: the answer began and its end was not seen; `refused`: sent, and not answered. */
  outcome: 'open' | 'refused' | 'begun' | 'stopped' | 'answered';
  /** The moment it belongs to; none for a regenerated answer or a refused prompt. */
  moment?: string;
} & Corrected;

/** One turn to a service: it ends after 30 minutes away, and with the day after the one it began in. `counted` is 0 until it counts. */
export type Moment = LocalTime & {
  id: string;
  service: string;
  startAt: number;
  lastAt: number;
  prompts: number;
  activeMs: number;
  /** What of `activeMs` passed in the day after, where the turn went on past midnight. */
  nextDayMs?: number;
  /** True when prompts were not recorded, so that ten seconds in front of it count as the turn. */
  byTime: boolean;
  counted: 0 | 1;
};

/** Everything of one service on one day, as whole numbers: what stays when hours are no longer kept. */
export type DayRow = {
  day: Day;
  service: string;
  turns: number;
  prompts: number;
  edits: number;
  regenerations: number;
  refused: number;
  activeMs: number;
  /** Answers whose duration is known: `wait.writing` bins (see answer-bins.ts) to number of prompts. */
  answers: Record<string, number>;
};

export type GapCause =
  | 'paused'
  | 'permission'
  | 'not-agreed'
  | 'not-chosen'
  | 'prompts-off'
  | 'not-watched'
  | 'unsure'
  | 'blind'
  | 'storage'
  | 'browser-off'
  | 'extension-off'
  | 'updated'
  | 'clock';

/**
 * Time in which nothing could be seen; `service` is absent when it is of all of them. The part whose hours are kept is
 * a span (`to` is absent while it lasts); of the part before, only its days are known. There is always one of the two.
 */
export type Gap = { id: string; cause: GapCause; service?: string; from?: number; to?: number; fromDay?: Day; toDay?: Day };

export type Place = 'phone' | 'app' | 'work' | 'other';

/** A use elsewhere, written down by the person: a class of its own, never mixed with what was recorded. */
export type Note = LocalTime & { id: string; place: Place; service?: string; prompts: number } & Corrected;
