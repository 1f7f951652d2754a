/** Estimating by another method than `house_v1`: by a published one, or with numbers of one's own. */
import { answersOf } from './answers.ts';
import { type EnergyChoices, OWN } from './energy-choices.ts';
import { type Estimator, estimate } from './estimate.ts';
import { HOUSE_V1 } from './house-v1.ts';
import { METHODS } from './methods.ts';
import { faultIn, houseWith } from './own-method.ts';

/** Null where there is no such method, or where one's own numbers cannot be used. */
export function otherEstimator({ method, own, modes }: EnergyChoices): Estimator | null {
  if (method === OWN) {
    if (own === null || faultIn(own) !== null) return null;
    const house = houseWith(own);
    return { version: house.version, estimate: (tallies) => estimate(tallies, modes, house) };
  }
  const chosen = METHODS.find(({ id }) => id === method);
  if (chosen === undefined) return null;
  return {
    version: chosen.id,
    estimate(tallies) {
      const answers = answersOf(tallies, modes);
      const all = answers.reduce((sum, { n }) => sum + n, 0);
      if (all === 0) return { lowWh: 0, midWh: 0, highWh: 0 };
      const estimated = chosen.estimate(answers, HOUSE_V1);
      return estimated.answers === all ? estimated.range : null;
    },
  };
}
