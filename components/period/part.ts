/** What every part of a period's page is given. */
import type { Look, Notebook } from '../../lib/recording/notebook.ts';
import type { PeriodEnergy, PeriodFigures } from '../../lib/recording/period.ts';

export type PeriodPart = {
  notebook: Notebook;
  /** The days, and the one service where the page shows one. */
  look: Look;
  period: PeriodFigures;
  /** Null until it is reckoned: it takes longer than the counts. */
  energy: PeriodEnergy | null;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Services in their fixed order, which decides colour and shape. */
  order: readonly string[];
};
