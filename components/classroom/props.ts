/** What every page of Classroom is given. */
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { GroupPort } from '../group/port.ts';
import type { ServiceEntry } from '../journal/props.ts';

export type ClassroomProps = {
  /** The shipped services alone: what a person taught their own browser is not shown to a class. */
  services: readonly ServiceEntry[];
  port: GroupPort;
  /** How energy is estimated here. */
  energy: EnergyChoices;
  today: Day;
  /** What follows the section in the address: `roads`, `show/roads/2`, `sheet/slips`, `kit/roads`, `slips`, `made-up-week`, `teacher`, `course`. */
  part: string;
};
