/** What a person chose of how energy is estimated and shown. */
import type { Told } from './answers.ts';

/** Numbers of one's own in the place of those of `house_v1`, by the parameter's id. */
export type OwnNumbers = Readonly<Record<string, number>>;

export type EnergyChoices = {
  /** Id of the method by which energy is shown; `own` is `house_v1` with numbers of one's own. */
  method: string;
  /** Null where there are none. */
  own: OwnNumbers | null;
  /** The mode a service is mostly used in, where the person said so. */
  modes: Told;
  /** The grid that water and carbon are reckoned for, by its three letters. */
  grid: string;
  /** Whether energy is likened to other uses of electricity. */
  likened: boolean;
};

export const OWN = 'own';

export const USUAL_ENERGY: EnergyChoices = { method: 'house_v1', own: null, modes: {}, grid: 'USA', likened: true };
