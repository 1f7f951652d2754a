/** What every rule is given: how things stand, and whom to ask. */

import type { Agreement, Permission, Status } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import type { HealthLine } from '../../lib/recording/health.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { BrowserKind, ServiceEntry } from '../journal/props.ts';

export type Given = {
  agreement: Agreement;
  choices: Choices;
  status: Status;
  permissions: readonly Permission[];
  health: readonly HealthLine[];
  today: Day;
  /** All services there are. */
  services: readonly ServiceEntry[];
  browser: BrowserKind;
};
