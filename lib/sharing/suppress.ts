/**
 * What of the counts can be shown. A count is held back where it is of fewer than `k` people, or of all but fewer than `k`. Of values
 * that exclude each other, the finest of a fixed row of partitions is shown in which each part is of nobody or of `k` people at least,
 * those who did not say included. Each partition of the row puts two parts of the one before together, whatever the counts are: so
 * that a finer one was passed over tells only that one of these two was small, which leaves two ways at least.
 */
import type { Finding } from './files.ts';
import { kindOf, MAIN_NONE, MAIN_OTHER, type QuestionId, SEALED_LEVELS } from './questions.ts';
import type { Tally } from './tally.ts';

/** Who did not say stands among the values. */
const UNSAID = -1;
type Parts = readonly (readonly number[])[];

/** Which parts go together, one pair after another, named by a value of each: the lowest levels with who did not say, the highest with each other. */
const LEVEL_JOINS: readonly (readonly [number, number])[] = [
  [UNSAID, 0],
  [2, 3],
  [0, 1],
  [1, 2],
];
const FINE_LEVEL_JOINS: typeof LEVEL_JOINS = [
  [UNSAID, 0],
  [4, 5],
  [1, 2],
  [3, 4],
  [0, 1],
  [2, 3],
];

/** Everything that may be shown of a tally, in the order of the questions. */
export function findingsOf(tally: Tally, k: number): Finding[] {
  return [...tally.counts.keys()].flatMap((question) =>
    kindOf(question) === 'yes' ? [yesFinding(question, tally, k)] : parted(question, partsOf(question, tally, k), tally),
  );
}

function yesFinding(question: QuestionId, { counts, people }: Tally, k: number): Finding {
  const yes = counts.get(question)?.[0] ?? 0;
  const isHidden = (yes > 0 && yes < k) || (yes < people && people - yes < k);
  return { question, values: [1], unsaid: 0, ...(isHidden ? {} : { people: yes }) };
}

/** Nothing where only one part would be left: it would say no more than how many people there are. */
function parted(question: QuestionId, parts: Parts, tally: Tally): Finding[] {
  if (parts.length < 2) return [];
  return parts.flatMap((part): Finding[] => {
    const values = part.filter((value) => value !== UNSAID);
    const people = inPart(question, part, tally);
    return values.length === 0 && people === 0 ? [] : [{ question, values, unsaid: part.includes(UNSAID) ? 1 : 0, people }];
  });
}

function inPart(question: QuestionId, part: readonly number[], { counts, people }: Tally): number {
  const own = counts.get(question) ?? [];
  const unsaid = people - own.reduce((sum, count) => sum + count, 0);
  return part.reduce((sum, value) => sum + (value === UNSAID ? unsaid : (own[value] ?? 0)), 0);
}

/** The partition that is shown: the finest in which no part is small. */
function partsOf(question: QuestionId, tally: Tally, k: number): Parts {
  const values = tally.counts.get(question)?.length ?? 0;
  const isSmall = (count: number) => count > 0 && count < k;
  let parts = finestParts(question, values);
  for (const [one, other] of joinsOf(question, values)) {
    if (!parts.some((part) => isSmall(inPart(question, part, tally)))) break;
    parts = joinParts(parts, one, other);
  }
  if (question !== 'main' || !tally.counts.has('prompts')) return parts;
  // Who has no `main` sent nothing, but for a few who did not say: told here and not among the levels, it would solve those.
  const without = inPart('main', [MAIN_NONE, UNSAID], tally);
  const nought = noughtShown(tally, k);
  return nought === null || isSmall(without - nought) || without < nought ? [] : parts;
}

/** How many are seen, among the levels, to have sent nothing or not to have said; null where that is not told apart. */
function noughtShown(tally: Tally, k: number): number | null {
  const lowest = partsOf('prompts', tally, k).filter((part) => part.includes(UNSAID) || part.includes(0));
  return lowest.some((part) => part.includes(1)) ? null : inPart('prompts', lowest.flat(), tally);
}

function finestParts(question: QuestionId, values: number): Parts {
  const each = Array.from({ length: values }, (_, value) => [value]);
  return question === 'main' ? [...each.slice(0, MAIN_NONE), [MAIN_NONE, UNSAID]] : [[UNSAID], ...each];
}

/** Values without an order: the last goes first to the one before it, then both to the one before them, and so on. */
function joinsOf(question: QuestionId, values: number): readonly (readonly [number, number])[] {
  if (question === 'prompts') return values === SEALED_LEVELS.length ? FINE_LEVEL_JOINS : LEVEL_JOINS;
  const backwards = Array.from({ length: values }, (_, at) => values - 1 - at);
  if (question !== 'main') return backwards.map((value) => [UNSAID, value] as const);
  return [...backwards.slice(2).map((value) => [MAIN_OTHER, value] as const), [MAIN_OTHER, MAIN_NONE]];
}

function joinParts(parts: Parts, one: number, other: number): Parts {
  const joined = parts.filter((part) => part.includes(one) || part.includes(other));
  const at = parts.findIndex((part) => joined.includes(part));
  return parts.flatMap((part, each) => (each === at ? [joined.flat().sort((a, b) => a - b)] : joined.includes(part) ? [] : [part]));
}
