/** What a page shows of a span of days: the figures each screen agrees on. */
import type { Tally } from '../energy/answers.ts';
import type { RangeWh } from '../energy/range.ts';
import type { Day, Gap, Moment, Note, Prompt } from './record.ts';
import type { Span } from './span.ts';

/** One prompt in the seam chart. */
export type Stitch = Pick<Prompt, 'id' | 'service' | 'day' | 'minute' | 'kind' | 'moment'>;

/** Single prompts and turns of a span, where their hours are kept. */
export type Stitches = { stitches: readonly Stitch[]; moments: readonly Moment[] };

/** `prompts` and `activeMs` are null where they are not recorded or cannot be seen: not zero. */
export type Counts = { turns: number; prompts: number | null; activeMs: number | null };

export type ServiceFigures = Counts & {
  service: string;
  /** False where requests cannot tell prompts of this service: only turns and time are known. */
  seesPrompts: boolean;
  edits: number;
  regenerations: number;
  refused: number;
};

/** What of a gap touches a day. Where its hours are no longer kept, the minutes are those of the whole day. */
export type DayGap = Pick<Gap, 'cause' | 'service'> & { fromMinute: number; toMinute: number; hoursKept: boolean };

export type DayFigures = Counts & {
  day: Day;
  /** What could not be seen of this day. */
  gaps: readonly DayGap[];
  /** True where nothing of it could be seen: its counts are not known, and no noughts. */
  unseen: boolean;
  /** False for days after today, or before the record began. */
  recorded: boolean;
};

/** A month or a year of a longer span. */
export type PartFigures = Counts &
  Span & {
    /** Days of it on which something could not be seen. */
    unseenDays: number;
    /** False where none of it is in the record. */
    recorded: boolean;
  };

export type PeriodFigures = Counts &
  Span & {
    byService: readonly ServiceFigures[];
    byDay: readonly DayFigures[];
    /** Null where the days are few enough to be listed themselves. */
    parts: { kind: 'month' | 'year'; each: readonly PartFigures[] } | null;
    notes: readonly Note[];
    /** True for the made-up week. */
    madeUp: boolean;
  };

/** What energy is reckoned from: a list of tallies for each part of a span (one where it has none), and one of uses noted by hand. */
export type PeriodTallies = { parts: readonly (readonly Tally[])[]; noted: readonly Tally[] };

/** Energy of a span; ranges are of what was recorded, and null where no prompt was, or where the method cannot speak of them. */
export type PeriodEnergy = {
  /** Version of the method. */
  method: string;
  range: RangeWh | null;
  byService: Readonly<Record<string, RangeWh | null>>;
  /** As long as the parts of the figures. */
  parts: readonly (RangeWh | null)[];
  /** Of uses noted by hand: never added to what was recorded. */
  noted: RangeWh | null;
};

/** Prompts by weekday (0 is Monday) and hour of the day (0–23), of those whose hours are kept. */
export type HourCounts = readonly (readonly number[])[];
