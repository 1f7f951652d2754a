/** Energy of what is counted by the item and not in tokens: images, clips, deep research, minutes of speech. */
import { HOUSE_V1, Z95 } from './house-v1.ts';
import type { ItemModeId } from './modes.ts';
import { nonNegative } from './parameter.ts';
import type { RangeWh } from './range.ts';

/**
 * 5th, 50th and 95th percentile in Wh of `items` (0 or more, else a RangeError) images, clips of 5 s, runs or
 * minutes. Nobody has measured these services, so the whole spread is shared: it does not shrink with the number.
 */
export function itemsRange(mode: ItemModeId, items: number): RangeWh {
  const { each, sigma } = HOUSE_V1.itemModes[mode];
  const midWh = each.mid * nonNegative(items, 'items');
  const factor = Math.exp(Z95 * sigma.value);
  return { lowWh: midWh / factor, midWh, highWh: midWh * factor };
}
