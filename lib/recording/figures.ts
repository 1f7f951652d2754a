/** From rows to the figures of a period: every screen, table and file takes its numbers from here. */
import { estimate, explain, type Tally } from '../energy/estimate.ts';
import { seesPrompts } from '../services/sees.ts';
import { readAnswers } from './answer-bins.ts';
import { daysBetween } from './calendar.ts';
import { NO_SHARE, type Share, withShare } from './day-row.ts';
import type { Day, DayRow, Gap, LocalTime, Moment, Note, Prompt } from './record.ts';
import { isPrompt } from './sighting.ts';
import type { DayFigures, DayGap, PeriodFigures, ServiceFigures } from './week.ts';

/** The rows of a period, as they are kept. */
export type Rows = {
  days: readonly DayRow[];
  prompts: readonly Prompt[];
  moments: readonly Moment[];
  gaps: readonly Gap[];
  notes: readonly Note[];
};

/** What has to be known to tell "none" from "not recorded". */
export type Scope = {
  from: Day;
  to: Day;
  today: Day;
  /** First day of the record; null when there is none yet. */
  firstDay: Day | null;
  /** What is recorded now: where it is off and nothing was kept, a figure is null and not zero. */
  recordsPrompts: boolean;
  recordsTime: boolean;
  madeUp: boolean;
  localTime(at: number): LocalTime;
  now: number;
};

export function figuresOf(rows: Rows, scope: Scope): PeriodFigures {
  const services = [...new Set(rows.days.map(({ service }) => service))];
  const total = sumOf(rows.days);
  const hasPrompts = (share: Share) => share.prompts + share.regenerations + share.refused > 0;
  const someSeen = services.length === 0 || services.some((service) => seesPrompts(service));
  const knowsPrompts = (scope.recordsPrompts && someSeen) || hasPrompts(total);
  const knowsTime = scope.recordsTime || total.activeMs > 0;
  const shown = (share: Share, days: readonly DayRow[], known = knowsPrompts) => ({
    turns: share.turns,
    prompts: known ? share.prompts : null,
    activeMs: knowsTime ? share.activeMs : null,
    range: known ? estimate(talliesOf(days)) : null,
  });
  const byService: ServiceFigures[] = services
    .map((service) => {
      const days = rows.days.filter((row) => row.service === service);
      const share = sumOf(days);
      const { edits, regenerations, refused } = share;
      const sees = seesPrompts(service);
      const known = (scope.recordsPrompts && sees) || hasPrompts(share);
      return { service, seesPrompts: sees, edits, regenerations, refused, ...shown(share, days, known) };
    })
    .sort((a, b) => (b.prompts ?? b.turns) - (a.prompts ?? a.turns) || a.service.localeCompare(b.service));
  const byDay: DayFigures[] = daysBetween(scope.from, scope.to).map((day) => {
    const days = rows.days.filter((row) => row.day === day);
    return {
      day,
      ...shown(sumOf(days), days),
      gaps: rows.gaps.flatMap((gap) => partOfDay(gap, day, scope)),
      recorded: scope.firstDay !== null && day >= scope.firstDay && day <= scope.today,
    };
  });
  return {
    from: scope.from,
    to: scope.to,
    ...shown(total, rows.days),
    byService,
    byDay,
    stitches: rows.prompts.filter(isPrompt).map(({ id, service, day, minute, kind }) => ({ id, service, day, minute, kind })),
    moments: rows.moments,
    notes: rows.notes,
    noted: notedOf(rows.notes),
    steps: explain(talliesOf(rows.days)),
    madeUp: scope.madeUp,
  };
}

function sumOf(days: readonly DayRow[]): Share {
  return days.reduce<Share>((sum, row) => withShare(sum, row, 1), NO_SHARE);
}

/** Every answer asked for took energy, so regenerated answers are in; refused prompts are not. */
function talliesOf(days: readonly DayRow[]): Tally[] {
  return days.map(({ service, prompts, regenerations, answers }) => ({
    service,
    prompts: prompts + regenerations,
    answers: noMoreThan(prompts + regenerations, readAnswers(answers)),
  }));
}

/** Where copies were merged without their hours, a day can know more durations than prompts: the surplus is left out. */
function noMoreThan(prompts: number, answers: Tally['answers']): Tally['answers'] {
  let left = prompts;
  return answers.map((answer) => {
    const n = Math.min(answer.n, left);
    left -= n;
    return { ...answer, n };
  });
}

function notedOf(notes: readonly Note[]): PeriodFigures['noted'] {
  const tallies = notes.map(({ service, prompts }) => ({ service: service ?? 'unknown', prompts, answers: [] }));
  const prompts = notes.reduce((sum, note) => sum + note.prompts, 0);
  return { prompts, range: prompts > 0 ? estimate(tallies) : null };
}

/** What of a gap lies in a day: the minutes, where they are known, or that it was some time in that day. */
function partOfDay(gap: Gap, day: Day, { localTime, now }: Scope): DayGap[] {
  const { cause, service, from: at, to: end = now, fromDay, toDay } = gap;
  const of = service === undefined ? { cause } : { cause, service };
  const from = at === undefined ? undefined : localTime(at);
  const to = at === undefined ? undefined : localTime(Math.min(end, Math.max(now, at)));
  const faded = fromDay !== undefined && toDay !== undefined && day >= fromDay && day <= toDay;
  // The hours of an older copy may end in a day that the gap went on in.
  if (from !== undefined && to !== undefined && day >= from.day && (faded ? day < to.day : day <= to.day)) {
    const fromMinute = day === from.day ? from.minute : 0;
    const toMinute = day === to.day ? to.minute : WHOLE_DAY.toMinute;
    return toMinute > fromMinute ? [{ ...of, fromMinute, toMinute, hoursKept: true }] : [];
  }
  return faded ? [{ ...of, ...WHOLE_DAY, hoursKept: false }] : [];
}

const WHOLE_DAY = { fromMinute: 0, toMinute: 1440 };
