/** How a method is named beside a figure: by its version, and as one's own where it is. */
import type { Words } from '../../lib/language/en.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { PeriodEnergy } from '../../lib/recording/period.ts';

export function methodName(version: string, words: PopupWords): string {
  return version.startsWith('own_') ? fillSlots(words.figure.ownNumbers, { method: version }) : version;
}

/** Whether nine in ten of what may be true lie between a range's ends: other methods mean other things by theirs. */
export function meansNineInTen(version: string): boolean {
  return version.startsWith('house_') || version.startsWith('own_');
}

/** Heads a column of energy; the method follows once it is reckoned. */
export function energyBy(energy: PeriodEnergy | null, words: Words): string {
  return energy === null ? words.app.energy : fillSlots(words.byService.energy, { method: methodName(energy.method, words) });
}
