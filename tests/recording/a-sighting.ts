/** The beginning of an invented prompt, seen at `at`; `change` says what else it is. */
import type { Sighting } from '../../lib/recording/sighting.ts';

export const aSighting = (at: number, change: Partial<Sighting> = {}): Sighting => ({
  id: 'n.1',
  service: 'claude',
  rule: 'r',
  kind: 'prompt',
  tab: 1,
  phase: 'start',
  at,
  outcome: 'open',
  keepDuration: true,
  ...change,
});
