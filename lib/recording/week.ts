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

export type DayFigures = {
  day: Day;
  turns: number;
  prompts: number | null;
  activeMs: number | null;
  range: RangeWh | null;
  /** Causes of gaps that touch this day. */
  gaps: readonly { cause: Gap['cause']; fromMinute: number; toMinute: number }[];
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
