/** What stands in the fields of a card, and how it is read: every line can be filled in by hand. */
import { type Answers, keysOf } from '../../lib/sharing/answers.ts';
import type { Exercise } from '../../lib/sharing/files.ts';
import { MOST_IN_A_CELL } from '../../lib/sharing/limits.ts';
import { BLURRED_QUESTIONS, isOpenLine, kindOf } from '../../lib/sharing/questions.ts';
import { SENSITIVE } from '../../lib/sharing/tags.ts';
import { countIn } from '../text/CountField.tsx';

/** The lines that a person fills in, in order. */
export function lineKeys({ level, questions }: Exercise): readonly string[] {
  if (level === 'blurred') return BLURRED_QUESTIONS.filter((question) => questions.includes(question));
  return questions.filter((question) => level === 'sealed' || isOpenLine(question)).flatMap(keysOf);
}

/** `count`: a number; `pick`: one of several values; `yes`: yes or no. */
export function fieldOf(key: string, level: Exercise['level']): 'count' | 'pick' | 'yes' {
  if (key === 'prompts' || key.startsWith('energy.')) return 'count';
  if (kindOf(key) === 'choice') return 'pick';
  return level === 'open' ? 'count' : 'yes';
}

/** A sensitive line is on the card only where it is ticked by hand. */
export function isSensitive(key: string): boolean {
  return key.startsWith('tag.') && SENSITIVE.has(key.slice('tag.'.length));
}

/** What is filled in and ticked; a line that is empty or no number says nothing. */
export function answersIn(texts: ReadonlyMap<string, string>, ticked: ReadonlySet<string>): Answers {
  return new Map(
    [...texts].flatMap(([key, text]) => {
      const value = ticked.has(key) ? countIn(text, 0, MOST_IN_A_CELL) : null;
      return value === null ? [] : [[key, value] as const];
    }),
  );
}
