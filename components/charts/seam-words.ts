/** What the seam says, in sentences, for whoever does not see it. */

import type { Formats } from '../../lib/language/formats.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { hatchedOf } from '../../lib/recording/day-gaps.ts';
import type { DayFigures, DayGap, Stitch } from '../../lib/recording/period.ts';
import { spanOf } from '../text/span.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { RowSize } from './seam-shape.ts';

/** Minutes of the first and last stitch, or null where there is none. */
export function firstAndLast(stitches: readonly Stitch[]): { first: number; last: number } | null {
  if (stitches.length === 0) return null;
  const minutes = stitches.map(({ minute }) => minute);
  return { first: Math.min(...minutes), last: Math.max(...minutes) };
}

/** One sentence a day in the record, and one for each span that could not be seen; of thin rows, one in all. */
export function saySeam(
  days: readonly DayFigures[],
  stitches: readonly Stitch[],
  rows: RowSize,
  names: Readonly<Record<string, string>>,
  words: PopupWords,
  formats: Formats,
): string {
  const sentences = [words.seam.says];
  if (rows === 'thin') {
    const prompts = days.reduce((sum, day) => sum + (day.prompts ?? 0), 0);
    const some = days.filter((day) => (day.prompts ?? 0) > 0).length;
    sentences.push(fillSlots(words.seam.saysMonth(prompts), { prompts: formats.whole(prompts), days: formats.whole(some) }));
    const unseen = days.filter(({ gaps }) => hatchedOf(gaps).length > 0).length;
    if (unseen > 0) sentences.push(fillSlots(words.seam.saysUnseen(unseen), { days: formats.whole(unseen) }));
    return sentences.join(' ');
  }
  for (const day of days.filter(({ recorded }) => recorded)) {
    const sent = stitches.filter((stitch) => stitch.day === day.day);
    const span = firstAndLast(sent);
    if (!day.unseen)
      sentences.push(
        fillSlots(words.seam.saysDay({ prompts: sent.length }), {
          day: formats.day(day.day),
          prompts: formats.whole(sent.length),
          span: spanOf(span?.first ?? 0, span?.last ?? 0, words, formats),
        }),
      );
    for (const gap of day.gaps) {
      sentences.push(
        fillSlots(gap.hoursKept ? (isWhole(gap) ? words.gaps.wholeDay : words.seam.saysGap) : words.seam.saysGapHoursGone, {
          day: formats.day(day.day),
          span: spanOf(gap.fromMinute, gap.toMinute, words, formats),
          cause: withService(words.gap[gap.cause], gap, names, words),
        }),
      );
    }
  }
  return sentences.map(capitalised).join(' ');
}

/** True where a gap takes all of a day. */
export function isWhole({ fromMinute, toMinute }: DayGap): boolean {
  return fromMinute === 0 && toMinute >= 1439;
}

/** A day's name begins a sentence. */
function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** A cause, with the name of the service where it is of one alone. */
export function withService(cause: string, { service }: DayGap, names: Readonly<Record<string, string>>, words: PopupWords): string {
  return service === undefined ? cause : fillSlots(words.gaps.ofService, { cause, service: wordFor(names, service) });
}
