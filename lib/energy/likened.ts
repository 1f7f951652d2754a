/** Other uses of electricity that an amount of energy can be set beside, each with its own range and source. */
import { equivalents } from '../../assets/energy-evidence.json';
import type { RangeWh } from './range.ts';

/** Energy is set beside electricity alone, never beside carbon or water. `times`: how many of it, 5th to 95th percentile. */
export type Likened = { id: string; lowWh: number; highWh: number; source: string; times: { low: number; high: number } };

/** From the fewest to the most it can be: the low end over the largest of it, the high end over the smallest. */
export function likenedTo({ lowWh, highWh }: RangeWh): Likened[] {
  return equivalents.flatMap(({ id, low, high, value_Wh, source_id }): Likened[] => {
    if (typeof value_Wh !== 'number' || typeof low !== 'number' || typeof high !== 'number') return [];
    return [{ id, lowWh: low, highWh: high, source: source_id, times: { low: lowWh / high, high: highWh / low } }];
  });
}
