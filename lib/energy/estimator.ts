/** The method that a person chose, ready to estimate: `house_v1` at once, any other once it is loaded. */
import type { Tally } from './answers.ts';
import type { EnergyChoices } from './energy-choices.ts';
import { estimate } from './estimate.ts';
import { HOUSE_V1 } from './house-v1.ts';
import type { RangeWh } from './range.ts';

export type Estimator = {
  /** Names the method, and changes with its numbers. */
  version: string;
  /** Null where the method cannot speak of all of these prompts; exactly 0 for none. */
  estimate(tallies: readonly Tally[]): RangeWh | null;
};

/** A method or numbers of one's own that cannot be used leave the last that can: `house_v1`. */
export async function estimatorOf(choices: EnergyChoices): Promise<Estimator> {
  const { version } = HOUSE_V1;
  const other = choices.method === version ? null : (await import('./other-estimator.ts')).otherEstimator(choices);
  return other ?? { version, estimate: (tallies) => estimate(tallies, choices.modes) };
}
