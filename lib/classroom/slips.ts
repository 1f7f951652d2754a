/** The paper slip of a class: its fields, the key that stands for each answer, and how many slips gave it. No slip is kept. */
import { staysHere, TAGS } from '../reflection/tags.ts';
import { MOST_CARDS } from '../sharing/limits.ts';
import { BLURRED_LEVELS } from '../sharing/questions.ts';
import { PURPOSES, SENSITIVE } from '../sharing/tags.ts';
import type { Tally } from '../sharing/tally.ts';

/**
 * Whoever types in a slip reads it, as whoever collects reads a blurred card: so the coarse levels, and five people behind any figure.
 * Under twelve a class skips the tally and keeps the questions.
 */
export const SLIP_RULES = { level: 'blurred', minBallots: 12, k: 5 } as const;

export type SlipFieldId = 'prompts' | 'purpose' | 'decidedBy' | 'barrier';

function field(id: SlipFieldId, answers: readonly string[], keys: string) {
  return { id, answers: answers.map((answer, at) => ({ answer, key: keys[at] ?? '' })) };
}

/**
 * In the order of the slip. `prompts` has the numbers of the levels, of which one is ticked; of the others any number is. What nobody
 * should have to hand to a classmate has no box: whoever wants to say it ticks `other`.
 */
export const SLIP_FIELDS = [
  field('prompts', Object.keys(BLURRED_LEVELS), '0123'),
  field(
    'purpose',
    PURPOSES.filter((tag) => !SENSITIVE.has(tag)),
    'ABCDEFGHIJKLMNOP9',
  ),
  field('decidedBy', TAGS.decidedBy, '45678'),
  field(
    'barrier',
    TAGS.barrier.filter((tag) => !staysHere('barrier', tag)),
    'QRSTUVWXYZ',
  ),
] as const;

/** The sign of an answer of a list, as the slip and the sheets of the class have it; null for a list that no slip asks of. */
export function signOf(list: string, answer: string): string | null {
  const answers: readonly { answer: string; key: string }[] | undefined = SLIP_FIELDS.find(({ id }) => id === list)?.answers;
  // What has no box of its own is ticked as `other`.
  return answers === undefined
    ? null
    : ((answers.find((each) => each.answer === answer) ?? answers.find((each) => each.answer === 'other'))?.key ?? null);
}

/** What is ticked, as pairs of a field and an answer; none is a blank slip, which is a person as well. */
export type Slip = readonly (readonly [string, unknown])[];

const hasAnswer = (id: string, answer: unknown): boolean =>
  SLIP_FIELDS.some((field) => field.id === id && field.answers.some((each) => each.answer === answer));

const isSlip = (slip: Slip): boolean =>
  slip.every(([id, answer]) => hasAnswer(id, answer)) &&
  new Set(slip.map((pair) => pair.join())).size === slip.length &&
  slip.filter(([id]) => id === 'prompts').length <= 1;

export const NO_SLIPS: Tally = {
  people: 0,
  counts: new Map(
    SLIP_FIELDS.flatMap(({ id, answers }): [string, readonly number[]][] =>
      id === 'prompts' ? [[id, answers.map(() => 0)]] : answers.map(({ answer }) => [`${id}.${answer}`, [0]]),
    ),
  ),
  sums: { prompts: null, energy: null },
  levels: BLURRED_LEVELS,
};

/** Why a slip is not added. */
export type SlipRefusal = 'too-many' | 'not-on-the-slip';

/** The counts with one more slip, or why not. */
export function withSlip(tally: Tally, slip: Slip): { tally: Tally } | { refusal: SlipRefusal } {
  if (tally.people >= MOST_CARDS) return { refusal: 'too-many' };
  if (!isSlip(slip)) return { refusal: 'not-on-the-slip' };
  const counts = new Map(tally.counts);
  for (const [id, answer] of slip) {
    const [question, value] = id === 'prompts' ? [id, Number(answer)] : [`${id}.${answer}`, 0];
    counts.set(
      question,
      (counts.get(question) ?? []).map((people, at) => (at === value ? people + 1 : people)),
    );
  }
  return { tally: { ...tally, people: tally.people + 1, counts } };
}
