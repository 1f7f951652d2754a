/** A first idea that was noted at a pause, to be read again beside what came of it. */
import { AWAY_MS } from '../recording/moment.ts';
import type { Moment } from '../recording/record.ts';
import type { Reflection } from '../recording/said.ts';

/** The question that asks for one's own first idea. */
export const FIRST_IDEA = 'PA-03';

/** The last one noted in a turn, or in the half hour before it. */
export function firstIdeaOf({ day, minute, startAt, lastAt }: Moment, said: readonly Reflection[]): Reflection | undefined {
  const [from, to] = [minute - AWAY_MS / 60_000, minute + (lastAt - startAt) / 60_000];
  const ideas = said.filter((row) => row.question === FIRST_IDEA && row.day === day && row.minute >= from && row.minute <= to);
  return ideas.sort((a, b) => b.minute - a.minute)[0];
}
