/** A span of days as people call it: this week, November 2026, 3 to 9 May. */
import type { Words } from '../../lib/language/en.ts';
import type { Formats } from '../../lib/language/formats.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Span, SpanKind } from '../../lib/recording/span.ts';

/** `current`: it holds today. */
export function nameOf({ kind }: { kind: SpanKind }, { from, to }: Span, current: boolean, words: Words, formats: Formats): string {
  const named: Readonly<Record<SpanKind, string>> = {
    day: formats.dayOfYear(from),
    week: formats.days(from, to),
    month: formats.month(from),
    year: formats.year(from),
    all: formats.days(from, to),
    own: formats.days(from, to),
  };
  if (kind === 'all' || kind === 'own') return fillSlots(words.span.days, { days: named[kind] });
  if (!current && kind !== 'week') return named[kind];
  return fillSlots(current ? words.span.current[kind] : words.span.pastWeek, { days: named[kind] });
}
