/** What every part of the Energy page is given: the record's answers, how they are reckoned, and the words for it. */
import type { Answers } from '../../lib/energy/answers.ts';
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import type { House } from '../../lib/energy/house-v1.ts';
import type { RangeWh } from '../../lib/energy/range.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';

export type EnergyPart = {
  say: EnergyWords;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** As `house_v1` reads the record: what every published method is used on. */
  answers: readonly Answers[];
  /** `house_v1`, or one's own numbers in it where they are in use. */
  house: House;
  /** As `house` reads the record, and what it says of all of it. */
  ownAnswers: readonly Answers[];
  range: RangeWh;
  chosen: EnergyChoices;
  choose: (energy: EnergyChoices) => Promise<void>;
};
