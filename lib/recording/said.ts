/** What a person says of their turns and to themselves, row by row: their own words and tags, never a word of a page. */
import * as v from 'valibot';
import { corrected, day, id, instant, localTime, serviceId } from './schema-parts.ts';

/** The most characters of a free text. */
export const LONGEST_TEXT = 280;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));
const tag = v.pipe(v.string(), v.regex(/^[a-z_]{1,20}$/));
const tags = v.exactOptional(v.array(tag));
const minute = localTime.minute;
const of = { id, day };

/** What one turn was for, and what was around it. Its id is the turn's; it has no hour, so that it can outlast that. */
const TagsSchema = v.strictObject({
  what: v.literal('tags'),
  ...of,
  service: serviceId,
  purpose: tags,
  decidedBy: v.exactOptional(tag),
  alternative: tags,
  barrier: tags,
  checked: v.exactOptional(tag),
  outcome: tags,
  feeling: tags,
  reliedOn: v.exactOptional(v.literal(true)),
  corrected,
});

/** What was written down in answer to a question, or of one's own accord. With `when`, it is "When …, I will …". */
const ReflectionSchema = v.strictObject({
  what: v.literal('reflection'),
  ...of,
  minute,
  question: v.exactOptional(id),
  /** One of the question's own answers, where it has some. */
  answer: v.exactOptional(tag),
  text: v.exactOptional(text),
  when: v.exactOptional(text),
  /** Where "When …" was put, besides the journal it is written in. */
  on: v.exactOptional(v.literal('week')),
  corrected,
});

/** A question that was shown, and what became of it: the rules for asking look at nothing else. */
const AskedSchema = v.strictObject({
  what: v.literal('asked'),
  ...of,
  minute,
  at: instant,
  occasion: v.picklist(['pause', 'check', 'day', 'week']),
  question: id,
  service: v.exactOptional(serviceId),
  /** `gone`: it left by itself, with a prompt that was sent or a tab that was left. */
  outcome: v.picklist(['shown', 'on', 'left', 'skipped', 'gone', 'answered']),
});

/** Who or what supports this person, for what, and what they offer; in their own order. */
const HelperSchema = v.strictObject({
  what: v.literal('helper'),
  ...of,
  name: text,
  gives: v.exactOptional(text),
  offers: v.exactOptional(text),
  place: v.pipe(v.number(), v.integer()),
  corrected,
});

/** A purpose, a service or hours of the day that a person relies on. No reason is asked, and nothing is asked there. */
const ReliedSchema = v.strictObject({
  what: v.literal('relied'),
  ...of,
  purpose: v.exactOptional(tag),
  service: v.exactOptional(serviceId),
  from: v.exactOptional(minute),
  to: v.exactOptional(minute),
});

/** A question of one's own, or how a shipped one was changed: its id is the question's. */
const QuestionSchema = v.strictObject({
  what: v.literal('question'),
  ...of,
  occasion: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/))),
  concept: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/))),
  reading: v.exactOptional(v.picklist(['L1', 'L2', 'L3'])),
  en: v.exactOptional(text),
  fr: v.exactOptional(text),
  hidden: v.exactOptional(v.literal(true)),
  pinned: v.exactOptional(v.literal(true)),
  corrected,
});

export const SaidSchema = v.variant('what', [TagsSchema, ReflectionSchema, AskedSchema, HelperSchema, ReliedSchema, QuestionSchema]);
export const SAID_SCHEMAS = SaidSchema.options;

export type Said = v.InferOutput<typeof SaidSchema>;
export type What = Said['what'];
/** Every kind of what is said, by its name. */
export const WHATS: readonly What[] = SAID_SCHEMAS.map(({ entries }) => entries.what.literal);
export type SaidOf<W extends What> = Extract<Said, { what: W }>;
export type Tagged = SaidOf<'tags'>;
export type Reflection = SaidOf<'reflection'>;
export type Asked = SaidOf<'asked'>;
export type Helper = SaidOf<'helper'>;
export type Relied = SaidOf<'relied'>;
export type ChangedQuestion = SaidOf<'question'>;

/** Two rows of one kind never have one id; a turn's tags have the turn's. */
export function saidKey({ what, id }: Pick<Said, 'what' | 'id'>): string {
  return `${what} ${id}`;
}

/** What belongs to the day it was said on, and goes with it; the rest stays until it is taken away by itself. */
export function isOfItsDay({ what }: Pick<Said, 'what'>): boolean {
  return what === 'tags' || what === 'reflection' || what === 'asked';
}
