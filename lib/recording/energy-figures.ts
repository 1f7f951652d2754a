/** The energy of a span, from its day rows: reckoned apart from the counts, because it takes longer and is looked at later. */
import type { Tally } from '../energy/answers.ts';
import type { Estimator } from '../energy/estimate.ts';
import { readAnswers } from './answer-bins.ts';
import type { PeriodEnergy, PeriodTallies } from './period.ts';
import type { DayRow, Note } from './record.ts';
import { partsOf, type Span } from './span.ts';

/** Answers asked for, and the histogram of those whose duration is known. */
type Sum = { prompts: number; answers: Map<string, number> };

/** Adds up day rows, in as many pieces as they come in; histograms are added bin by bin, so that ten years stay small. */
export function createEnergySum(span: Span): { add(days: readonly DayRow[]): void; result(notes: readonly Note[]): PeriodTallies } {
  const parts = partsOf(span)?.parts ?? [span];
  const sums = parts.map(() => new Map<string, Sum>());
  const add = (row: DayRow) => {
    const asked = askedOf(row);
    const part = sums[parts.findIndex(({ to }) => row.day <= to)];
    if (asked === 0 || part === undefined) return;
    const sum = part.get(row.service) ?? { prompts: 0, answers: new Map() };
    part.set(row.service, sum);
    sum.prompts += asked;
    // Where copies were merged without their hours, a day can know more durations than prompts: the surplus is left out.
    let left = asked;
    for (const [bin, n] of Object.entries(row.answers)) {
      sum.answers.set(bin, (sum.answers.get(bin) ?? 0) + Math.min(n, left));
      left -= Math.min(n, left);
    }
  };
  return {
    add: (days) => days.forEach(add),
    result: (notes) => ({
      parts: sums.map((part) => [...part].map(tallyOf)),
      noted: notes.map(({ service, prompts }) => ({ service: service ?? 'unknown', prompts, answers: [] })),
    }),
  };
}

/** What those tallies took, by that method. */
export function reckon({ parts, noted }: PeriodTallies, { version, estimate }: Estimator): PeriodEnergy {
  const all = parts.flat();
  const rangeOf = (tallies: readonly Tally[]) => (tallies.length > 0 ? estimate(tallies) : null);
  return {
    method: version,
    range: rangeOf(all),
    byService: Object.fromEntries([...Map.groupBy(all, ({ service }) => service)].map(([service, own]) => [service, estimate(own)])),
    parts: parts.length > 1 ? parts.map(rangeOf) : [],
    noted: rangeOf(noted),
  };
}

/** Every answer asked for took energy, so regenerated answers are in; refused prompts are not. */
function askedOf({ prompts, regenerations }: DayRow): number {
  return prompts + regenerations;
}

function tallyOf([service, { prompts, answers }]: [string, Sum]): Tally {
  return { service, prompts, answers: readAnswers(Object.fromEntries(answers)) };
}

/** The tallies of day rows that are all at hand. */
export function talliesOf(days: readonly DayRow[], notes: readonly Note[], span: Span): PeriodTallies {
  const sum = createEnergySum(span);
  sum.add(days);
  return sum.result(notes);
}
