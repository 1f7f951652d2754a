/** From rows to the figures of a span: every screen, table and file takes its numbers from here. */
import { seesPrompts, type Taught } from '../services/sees.ts';
import { daysBetween } from './calendar.ts';
import { coversDay, gapsByDay, hatchedOf } from './day-gaps.ts';
import { isEmpty, NO_SHARE, type Share } from './day-row.ts';
import type { Counts, DayFigures, PartFigures, PeriodFigures, ServiceFigures, Stitches } from './period.ts';
import type { Day, DayRow, Gap, LocalTime, Moment, Note, Prompt } from './record.ts';
import type { Said } from './said.ts';
import { isPrompt } from './sighting.ts';
import { partsOf, type Span } from './span.ts';

/** The rows of a span, as they are kept. */
export type Rows = {
  days: readonly DayRow[];
  prompts: readonly Prompt[];
  moments: readonly Moment[];
  gaps: readonly Gap[];
  notes: readonly Note[];
  said: readonly Said[];
};

/** What has to be known to tell "none" from "not recorded". */
export type Scope = Span &
  Taught & {
    today: Day;
    /** First day of the record; null when there is none yet. */
    firstDay: Day | null;
    /** What is recorded now: where it is off and nothing was kept, a figure is null and not zero. */
    recordsPrompts: boolean;
    /** Services that are chosen now, and those of which the page is watched. */
    services: readonly string[];
    watched: readonly string[];
    recordsTime: boolean;
    madeUp: boolean;
    localTime(at: number): LocalTime;
    now: number;
  };

/** Counting needs no histogram. */
type CountedDay = Omit<DayRow, 'answers'>;
type Counted = Pick<Rows, 'gaps' | 'notes'> & { days: readonly CountedDay[] };

export function figuresOf({ days, gaps, notes }: Counted, scope: Scope): PeriodFigures {
  const total = sumOf(days);
  const services = Map.groupBy(days, ({ service }) => service);
  const someSeen = services.size === 0 || services.keys().some((service) => seesPrompts(service, scope));
  const knowsPrompts = (scope.recordsPrompts && someSeen) || hasPrompts(total);
  const knowsTime = scope.recordsTime || total.activeMs > 0;
  const counts = (share: Share, known = knowsPrompts): Counts => ({
    turns: share.turns,
    prompts: known ? share.prompts : null,
    activeMs: knowsTime ? share.activeMs : null,
  });

  const byService = [...services].map(([service, own]): ServiceFigures => {
    const share = sumOf(own);
    const { edits, regenerations, refused } = share;
    const sees = seesPrompts(service, scope);
    const known = (scope.recordsPrompts && sees) || hasPrompts(share);
    return { service, seesPrompts: sees, edits, regenerations, refused, ...counts(share, known) };
  });
  byService.sort((a, b) => (b.prompts ?? b.turns) - (a.prompts ?? a.turns) || a.service.localeCompare(b.service));

  const rowsOfDay = Map.groupBy(days, ({ day }) => day);
  const counted = new Set(byService.filter(({ prompts }) => (prompts ?? 0) > 0).map(({ service }) => service));
  // That its page was not watched matters where prompts of a service are counted: of others it is said that they cannot be seen.
  const told = gaps.filter(({ cause, service }) => cause !== 'not-watched' || counted.has(service ?? ''));
  const gapsOfDay = gapsByDay(told, scope, scope);
  const byDay = daysBetween(scope.from, scope.to).map((day): DayFigures => {
    const share = sumOf(rowsOfDay.get(day) ?? []);
    const gaps = gapsOfDay.get(day) ?? [];
    const until = day === scope.today ? scope.localTime(scope.now).minute : WHOLE_DAY;
    const unseen = isEmpty(share) && coversDay(gaps, until, scope.services);
    const figures = unseen ? { turns: 0, prompts: null, activeMs: null } : counts(share);
    return { day, ...figures, gaps, unseen, recorded: scope.firstDay !== null && day >= scope.firstDay && day <= scope.today };
  });
  return {
    from: scope.from,
    to: scope.to,
    ...counts(total),
    byService,
    byDay,
    parts: partFigures(scope, byDay),
    notes,
    madeUp: scope.madeUp,
  };
}

/** In minutes. */
const WHOLE_DAY = 1440;

const hasPrompts = ({ prompts, regenerations, refused }: Share): boolean => prompts + regenerations + refused > 0;

/** Single prompts as stitches: answers asked for again and prompts that were refused are none. */
export function stitchesOf({ prompts, moments }: Pick<Rows, 'prompts' | 'moments'>): Stitches {
  const stitches = prompts
    .filter(isPrompt)
    .map(({ id, service, day, minute, kind, moment }) => ({ id, service, day, minute, kind, ...(moment === undefined ? {} : { moment }) }));
  return { stitches, moments };
}

/** Sums without durations: what those are for is reckoned apart, when it is looked at. Ten years are ten thousand rows. */
function sumOf(days: readonly CountedDay[]): Share {
  const sum = { ...NO_SHARE };
  for (const { turns, prompts, edits, regenerations, refused, activeMs } of days) {
    sum.turns += turns;
    sum.prompts += prompts;
    sum.edits += edits;
    sum.regenerations += regenerations;
    sum.refused += refused;
    sum.activeMs += activeMs;
  }
  return sum;
}

function partFigures(scope: Scope, byDay: readonly DayFigures[]): PeriodFigures['parts'] {
  const cut = partsOf(scope);
  if (cut === null) return null;
  const each = cut.parts.map((part): PartFigures => {
    const own = byDay.filter(({ day }) => day >= part.from && day <= part.to);
    const sum = (of: (day: DayFigures) => number | null) =>
      own.some((day) => of(day) !== null) ? own.reduce((all, day) => all + (of(day) ?? 0), 0) : null;
    return {
      ...part,
      turns: sum(({ turns }) => turns) ?? 0,
      prompts: sum(({ prompts }) => prompts),
      activeMs: sum(({ activeMs }) => activeMs),
      unseenDays: own.filter(({ gaps }) => hatchedOf(gaps).length > 0).length,
      recorded: own.some(({ recorded }) => recorded),
    };
  });
  return { kind: cut.kind, each };
}
