/** The energy of a span, from its day rows: reckoned apart from the counts, because it takes longer and is looked at later. */
import { estimate, explain, type Tally } from '../energy/estimate.ts';
import { readAnswers } from './answer-bins.ts';
import type { PeriodEnergy } from './period.ts';
import type { DayRow, Note } from './record.ts';
import { partsOf, type Span } from './span.ts';

export function energyOf(days: readonly DayRow[], notes: readonly Note[], span: Span): PeriodEnergy {
  const tallies = days.map(tallyOf);
  const known = tallies.filter(({ prompts }) => prompts > 0);
  const byService = Map.groupBy(known, ({ service }) => service);
  const parts = partsOf(span)?.parts ?? [];
  return {
    range: known.length > 0 ? estimate(known) : null,
    byService: Object.fromEntries([...byService].map(([service, own]) => [service, estimate(own)])),
    parts: parts.map(({ from, to }) => {
      const own = tallies.filter(({ prompts }, at) => prompts > 0 && isWithin(days[at], from, to));
      return own.length > 0 ? estimate(own) : null;
    }),
    noted:
      notes.length > 0 ? estimate(notes.map(({ service, prompts }) => ({ service: service ?? 'unknown', prompts, answers: [] }))) : null,
    steps: explain(known),
  };
}

function isWithin(row: DayRow | undefined, from: string, to: string): boolean {
  return row !== undefined && row.day >= from && row.day <= to;
}

/** Every answer asked for took energy, so regenerated answers are in; refused prompts are not. */
function tallyOf({ service, prompts, regenerations, answers }: DayRow): Tally {
  return { service, prompts: prompts + regenerations, answers: noMoreThan(prompts + regenerations, readAnswers(answers)) };
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
