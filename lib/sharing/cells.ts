/** A person's answers as the whole numbers that are added up, and the sum of all read back. The first cell counts who answered at all. */
import type { Answers } from './answers.ts';
import type { Exercise } from './files.ts';
import { CAPS } from './limits.ts';
import { kindOf, levelOf, type QuestionId, SEALED_LEVELS, valuesOf } from './questions.ts';
import type { Tally } from './tally.ts';

type Asked = Pick<Exercise, 'questions'>;

/** `prompts` has its levels and a sum, `energy` who gave a range and two sums, a yes one cell, the others a cell a value. */
function widthOf(question: QuestionId): number {
  const kind = kindOf(question);
  if (kind === 'yes') return 1;
  if (kind === 'range') return 3;
  return valuesOf(question, false) + (kind === 'levels' ? 1 : 0);
}

export function cellCount({ questions }: Asked): number {
  return 1 + questions.reduce((sum, question) => sum + widthOf(question), 0);
}

/** Null is a blank ballot: noughts, as many as in any other. A question that is not answered is nought where it can be, else its last value. */
export function cellsOf(exercise: Asked, answers: Answers | null): number[] {
  if (answers === null) return Array.from({ length: cellCount(exercise) }, () => 0);
  return [1, ...exercise.questions.flatMap((question) => ownCells(question, answers))];
}

function ownCells(question: QuestionId, answers: Answers): number[] {
  const answer = answers.get(question);
  const kind = kindOf(question);
  if (kind === 'yes') return [(answer ?? 0) > 0 ? 1 : 0];
  if (kind === 'range') {
    const [low, high] = [answers.get('energy.low'), answers.get('energy.high')];
    if (low === undefined || high === undefined) return [0, 0, 0];
    return [1, Math.min(low, high, CAPS.energy), Math.min(Math.max(low, high), CAPS.energy)];
  }
  const values = valuesOf(question, false);
  const value = kind === 'levels' ? levelOf(answer ?? 0, SEALED_LEVELS) : (answer ?? values - 1);
  const cells = Array.from({ length: values }, (_, at) => (at === value ? 1 : 0));
  return kind === 'levels' ? [...cells, Math.min(answer ?? 0, CAPS.prompts)] : cells;
}

/**
 * The sum of `people` ballots as counts. Null where it cannot be a sum of honest ballots, so that at least one was spoiled: then
 * nothing of it is shown, and nobody can be named.
 */
export function readSum({ questions }: Asked, people: number, cells: readonly number[]): Tally | null {
  const [answered = 0, ...rest] = cells;
  if (answered > people || cells.length !== cellCount({ questions })) return null;
  const counts = new Map<QuestionId, readonly number[]>();
  const sums: { -readonly [Sum in keyof Tally['sums']]: Tally['sums'][Sum] } = { prompts: null, energy: null };
  for (const question of questions) {
    const own = rest.splice(0, widthOf(question));
    const kind = kindOf(question);
    if (kind === 'range') {
      const [of = 0, low = 0, high = 0] = own;
      if (of > answered || low > high || high > CAPS.energy * of) return null;
      sums.energy = { of, range: [low, high] };
    } else if (kind === 'yes') {
      if ((own[0] ?? 0) > answered) return null;
      counts.set(question, own);
    } else {
      const values = own.slice(0, valuesOf(question, false));
      if (values.reduce((sum, count) => sum + count, 0) !== answered) return null;
      if (kind === 'levels') {
        sums.prompts = own.at(-1) ?? 0;
        if (sums.prompts > CAPS.prompts * answered) return null;
      }
      counts.set(question, values);
    }
  }
  return { people, counts, sums, levels: SEALED_LEVELS };
}
