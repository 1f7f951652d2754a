/** How a method is named beside a figure: by its version, and as one's own where it is. */
import type { Words } from '../../lib/language/en.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { PeriodEnergy } from '../../lib/recording/period.ts';

export function methodName(version: string, words: PopupWords): string {
  return version.startsWith('own_') ? fillSlots(words.figure.ownNumbers, { method: version }) : version;
}

/** Heads a column of energy; the method follows once it is reckoned. */
export function energyBy(energy: PeriodEnergy | null, words: Words): string {
  return energy === null ? words.app.energy : fillSlots(words.byService.energy, { method: methodName(energy.method, words) });
}
