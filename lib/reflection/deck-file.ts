/** A deck as a plain file that people can edit, pass on and bring in. */
import * as v from 'valibot';
import { readJson } from '../recording/read-json.ts';
import type { ChangedQuestion } from '../recording/said.ts';
import { LONGEST_TEXT } from '../recording/said.ts';
import { changeOf, isShipped } from './deck.ts';
import { OCCASIONS, type Question } from './question.ts';

const DECK_FORMAT = 'decomputing-self-audit-deck';
/** Larger files are not read. In bytes. */
export const LARGEST_DECK = 1024 * 1024;
/** A deck is three levels deep. */
const DEEPEST = 8;
const MOST_QUESTIONS = 1000;

const words = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)));

const QuestionSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,64}$/)),
    occasion: v.picklist(OCCASIONS),
    en: words,
    fr: words,
    concept: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/))),
    reading: v.exactOptional(v.picklist(['L1', 'L2', 'L3'])),
    hidden: v.exactOptional(v.literal(true)),
    pinned: v.exactOptional(v.literal(true)),
  }),
  v.check(({ en, fr }) => (en ?? fr) !== undefined),
);

const DeckSchema = v.strictObject({
  format: v.literal(DECK_FORMAT),
  version: v.literal(1),
  questions: v.pipe(v.array(QuestionSchema), v.maxLength(MOST_QUESTIONS)),
});

/** The deck as text: what is asked, when, and what is hidden or pinned. */
export function toDeckFile(deck: readonly Question[]): string {
  const questions = deck.map(({ id, occasion, concept, reading, en, fr, hidden, pinned }) => {
    return { id, occasion, concept, reading, en, fr, hidden, pinned };
  });
  return `${JSON.stringify({ format: DECK_FORMAT, version: 1, questions }, null, 2)}\n`;
}

/** The changes a deck file makes, or that it is none; a question that comes twice is the last of them. */
export function readDeckFile(text: string, day: string, before: readonly ChangedQuestion[]): readonly ChangedQuestion[] | 'not-a-deck' {
  const parsed = readJson(text, { bytes: LARGEST_DECK, depth: DEEPEST });
  if ('refusal' in parsed) return 'not-a-deck';
  const read = v.safeParse(DeckSchema, parsed.value);
  if (!read.success) return 'not-a-deck';
  const known = new Map(before.map((row) => [row.id, row]));
  const questions = new Map(read.output.questions.map((question) => [question.id, question]));
  return [...questions.values()].map((question) => {
    const row = changeOf(question as Question, day, known.get(question.id));
    // As it was shipped: a row that changes nothing takes back what was changed here.
    return row ?? { what: 'question', id: question.id, day, corrected: (known.get(question.id)?.corrected ?? 0) + 1 };
  });
}

/** Whether a question came with the extension: one of one's own can be taken away for good. */
export const isOwn = (question: Question): boolean => !isShipped(question.id);
