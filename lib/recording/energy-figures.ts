/** The energy of a span, from its day rows: reckoned apart from the counts, because it takes longer and is looked at later. */
import { estimate, explain, type Tally } from '../energy/estimate.ts';
import { readAnswers } from './answer-bins.ts';
import type { PeriodEnergy } from './period.ts';
import type { DayRow, Note } from './record.ts';
import { partsOf, type Span } from './span.ts';

/** Answers asked for, and the histogram of those whose duration is known. */
type Sum = { prompts: number; answers: Map<string, number> };

/** Adds up day rows, in as many pieces as they come in; histograms are added bin by bin, so that ten years stay small. */
export function createEnergySum(span: Span): { add(days: readonly DayRow[]): void; result(notes: readonly Note[]): PeriodEnergy } {
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
    result(notes) {
      const tallies = sums.map((part) => [...part].map(tallyOf));
      const all = tallies.flat();
      const noted = notes.map(({ service, prompts }) => ({ service: service ?? 'unknown', prompts, answers: [] }));
      return {
        range: all.length > 0 ? estimate(all) : null,
        byService: Object.fromEntries([...Map.groupBy(all, ({ service }) => service)].map(([service, own]) => [service, estimate(own)])),
        parts: parts.length > 1 ? tallies.map((own) => (own.length > 0 ? estimate(own) : null)) : [],
        noted: noted.length > 0 ? estimate(noted) : null,
        steps: explain(all),
      };
    },
  };
}

/** Every answer asked for took energy, so regenerated answers are in; refused prompts are not. */
function askedOf({ prompts, regenerations }: DayRow): number {
  return prompts + regenerations;
}

function tallyOf([service, { prompts, answers }]: [string, Sum]): Tally {
  return { service, prompts, answers: readAnswers(Object.fromEntries(answers)) };
}

/** The energy of day rows that are all at hand. */
export function energyOf(days: readonly DayRow[], notes: readonly Note[], span: Span): PeriodEnergy {
  const sum = createEnergySum(span);
  sum.add(days);
  return sum.result(notes);
}
