/** What the seam says, in sentences, for whoever does not see it. */
import type { Words } from '../../lib/language/en.ts';
import type { Formats } from '../../lib/language/formats.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { DayFigures, Stitch } from '../../lib/recording/week.ts';
import { spanOf } from '../text/span.ts';

/** Minutes of the first and last stitch, or null where there is none. */
export function firstAndLast(stitches: readonly Stitch[]): { first: number; last: number } | null {
  if (stitches.length === 0) return null;
  const minutes = stitches.map(({ minute }) => minute);
  return { first: Math.min(...minutes), last: Math.max(...minutes) };
}

/** One sentence a day in the record, and one for each span that could not be seen. */
export function saySeam(days: readonly DayFigures[], stitches: readonly Stitch[], words: Words, formats: Formats): string {
  const sentences = [words.seam.says];
  for (const day of days.filter(({ recorded }) => recorded)) {
    const sent = stitches.filter((stitch) => stitch.day === day.day);
    const span = firstAndLast(sent);
    sentences.push(
      fillSlots(words.seam.saysDay({ prompts: sent.length }), {
        day: formats.day(day.day),
        prompts: formats.whole(sent.length),
        span: spanOf(span?.first ?? 0, span?.last ?? 0, words, formats),
      }),
    );
    for (const gap of day.gaps) {
      sentences.push(
        fillSlots(words.seam.saysGap, {
          day: formats.day(day.day),
          span: spanOf(gap.fromMinute, gap.toMinute, words, formats),
          cause: words.gap[gap.cause],
        }),
      );
    }
  }
  return sentences.join(' ');
}
