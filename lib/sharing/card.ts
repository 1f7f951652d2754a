/** From a person's own answers to what a card holds of them: figures as they are on an open card, three rough answers on a blurred one. */
import { type Answers, keysOf } from './answers.ts';
import type { Card, Exercise } from './files.ts';
import { MOST_IN_A_CELL } from './limits.ts';
import { BLURRED_LEVELS, BLURRED_QUESTIONS, isOpenLine, levelOf, type QuestionId } from './questions.ts';

/** The lines of a card: what stands in its file, by id. A blank card has none. */
export type Lines = Readonly<Record<string, number>>;

/** What of the answers a card of this level says. Lines come in the order of the questions. */
export function linesOf(answers: Answers, { level, questions }: Pick<Exercise, 'level' | 'questions'>): Lines {
  return level === 'blurred' ? blurredLines(answers, questions) : openLines(answers, questions);
}

function openLines(answers: Answers, questions: readonly QuestionId[]): Lines {
  const keys = [...questions.filter(isOpenLine).flatMap(keysOf), 'days'];
  return collected(keys, (key) => {
    const answer = answers.get(key);
    return answer === undefined ? undefined : Math.min(MOST_IN_A_CELL, answer);
  });
}

function blurredLines(answers: Answers, questions: readonly QuestionId[]): Lines {
  const asked = BLURRED_QUESTIONS.filter((question) => questions.includes(question));
  return collected(asked, (question) => {
    const answer = answers.get(question);
    return answer !== undefined && question === 'prompts' ? levelOf(answer, BLURRED_LEVELS) : answer;
  });
}

/** Built from the list of known ids, never by spreading what came from elsewhere. */
function collected(keys: readonly string[], answerAt: (key: string) => number | undefined): Lines {
  return Object.fromEntries(
    keys.flatMap((key): [string, number][] => {
      const value = answerAt(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

export type CardOf = { ex: string; nonce: string; level: 'open' | 'blurred'; lines: Lines; name?: string; note?: string };

export type CardContent = DistributiveOmit<Card, 'check'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Everything of a card but its check. Name and note are of open cards alone, and absent where they are empty. */
export function cardContent({ ex, nonce, level, lines, name, note }: CardOf): CardContent {
  const head = { format: 'group-card', v: 1, ex, nonce, level, answers: lines } as const;
  const written = level === 'open' ? { ...(name ? { name } : {}), ...(note ? { note } : {}) } : {};
  return { ...head, ...written } as CardContent;
}

/** Whether every line of a card is one that its exercise asks for. */
export function fitsExercise({ level, answers }: Card, exercise: Exercise): boolean {
  if (level !== exercise.level) return false;
  const asked = level === 'open' ? [...exercise.questions.filter(isOpenLine).flatMap(keysOf), 'days'] : exercise.questions;
  return Object.keys(answers).every((key) => asked.includes(key));
}
