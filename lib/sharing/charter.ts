/** What the group agreed on (the exercise) and what a person agrees to meet: each can only take away from the other. */
import type { Exercise } from './files.ts';
import { type Level, stricter } from './limits.ts';
import type { QuestionId } from './questions.ts';

/** A person's own settings for one card: which lines may be on it, and the level they would not go below. */
export type Own = { lines: ReadonlySet<QuestionId>; level: Level };

export function meet({ questions, level }: Pick<Exercise, 'questions' | 'level'>, own: Own): { questions: QuestionId[]; level: Level } {
  return { questions: questions.filter((question) => own.lines.has(question)), level: stricter(level, own.level) };
}
