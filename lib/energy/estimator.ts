/** The method that a person chose, ready to estimate: `house_v1` at once, any other once it is loaded. */
import type { EnergyChoices } from './energy-choices.ts';
import { type Estimator, estimate } from './estimate.ts';
import { HOUSE_V1 } from './house-v1.ts';

/** A method or numbers of one's own that cannot be used leave the last that can: `house_v1`. */
export async function estimatorOf(choices: EnergyChoices): Promise<Estimator> {
  const { version } = HOUSE_V1;
  const other = choices.method === version ? null : (await import('./other-estimator.ts')).otherEstimator(choices);
  return other ?? { version, estimate: (tallies) => estimate(tallies, choices.modes) };
}
