/** From what a page's address asks for to the days that are looked at. */
import type { Day } from '../../lib/recording/record.ts';
import { type Span, spanAround } from '../../lib/recording/span.ts';
import type { Looked } from '../journal/sections.ts';

export function spanOf(looked: Looked, { firstDay, today }: { firstDay: Day | null; today: Day }): Span {
  if (looked.kind === 'own') return { from: looked.from, to: looked.to };
  if (looked.kind === 'all') return { from: firstDay !== null && firstDay < today ? firstDay : today, to: today };
  return spanAround(looked.kind, looked.day ?? today);
}
