/** From one minute of the day to another, in words; where both are one, it is said once. */

import type { Formats } from '../../lib/language/formats.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';

export function spanOf(fromMinute: number, toMinute: number, words: PopupWords, formats: Formats): string {
  const [from, to] = [formats.clock(fromMinute), formats.clock(toMinute)];
  return fillSlots(from === to ? words.figure.at : words.figure.fromTo, { from, to });
}
