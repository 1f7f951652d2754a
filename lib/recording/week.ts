/** What a page shows of a span of days: the figures each screen agrees on. */
import type { EnergyStep, RangeWh } from '../energy/range.ts';
import type { Day, Gap, Moment, Note, Prompt } from './record.ts';

/** One prompt in the seam chart. */
export type Stitch = { id: string; service: string; day: Day; minute: number; kind: Prompt['kind'] };

export type ServiceFigures = {
  service: string;
  turns: number;
  /** Null where prompts are not recorded or cannot be seen: not zero. */
  prompts: number | null;
  /** False where requests cannot tell prompts of this service: only turns and time are known. */
  seesPrompts: boolean;
  edits: number;
  regenerations: number;
  refused: number;
  activeMs: number | null;
  range: RangeWh | null;
};

/** What of a gap touches a day. Where its hours are no longer kept, the minutes are those of the whole day. */
export type DayGap = Pick<Gap, 'cause' | 'service'> & { fromMinute: number; toMinute: number; hoursKept: boolean };

export type DayFigures = {
  day: Day;
  turns: number;
  prompts: number | null;
  activeMs: number | null;
  range: RangeWh | null;
  gaps: readonly DayGap[];
  /** False for days after today, or before the record began. */
  recorded: boolean;
};

export type PeriodFigures = {
  from: Day;
  to: Day;
  turns: number;
  prompts: number | null;
  activeMs: number | null;
  range: RangeWh | null;
  byService: readonly ServiceFigures[];
  byDay: readonly DayFigures[];
  stitches: readonly Stitch[];
  moments: readonly Moment[];
  notes: readonly Note[];
  /** Noted prompts, and their own range: never added to what was recorded. */
  noted: { prompts: number; range: RangeWh | null };
  steps: readonly EnergyStep[];
  /** True for the made-up week. */
  madeUp: boolean;
};
