/** The files that a group passes on, field by field. Their JSON Schemas are generated from here. */
import * as v from 'valibot';
import { daysIn } from '../recording/calendar.ts';
import { day, serviceId } from '../recording/schema-parts.ts';
import {
  FEWEST,
  FEWEST_DAYS,
  LONGEST,
  MOST_CARDS,
  MOST_CELLS,
  MOST_DAYS,
  MOST_IN_A_CELL,
  MOST_QUESTIONS,
  SMALLEST_CELLS,
} from './limits.ts';
import { isPlainText } from './plain-text.ts';
import { BLURRED_LEVELS, isQuestion, kindOf, MAIN_NONE } from './questions.ts';

const hexOf = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const base64Of = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[A-Za-z0-9_-]{${least},${most}}$`)),
    // No bytes are written in so many characters.
    v.check((text) => text.length % 4 !== 1),
  );
const isSpan = (from: string, to: string) => daysIn(from, to) >= FEWEST_DAYS && daysIn(from, to) <= MOST_DAYS;
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((text) => isPlainText(text, longest)),
  );
const question = v.pipe(v.string(), v.maxLength(80), v.check(isQuestion));
/** An uncompressed point of P-256: 65 bytes. */
const point = base64Of(87, 87);
const hash = hexOf(64);
const name = hexOf(32);
const v1 = v.literal(1);
/** The first 16 digits of SHA-256 over the file without it: finds what was cut short, and proves nothing about who made it. */
const check = hexOf(16);

const head = { v: v1, check };

const ExerciseSchema = v.pipe(
  v.strictObject({
    format: v.literal('group-exercise'),
    ...head,
    title: textOf(LONGEST.title),
    /** `class`: a class, or anyone under age; whoever opens it holds it to `for-class.ts`. */
    for: v.picklist(['group', 'class']),
    from: day,
    to: day,
    level: v.picklist(['open', 'blurred', 'sealed']),
    questions: v.pipe(v.array(question), v.maxLength(MOST_QUESTIONS)),
    /** The three services that `main` asks about. */
    named: v.pipe(v.array(serviceId), v.maxLength(3)),
    k: v.picklist(SMALLEST_CELLS),
    minBallots: v.pipe(v.number(), v.integer(), v.minValue(FEWEST), v.maxValue(MOST_CARDS)),
    tellers: v.exactOptional(v.pipe(v.array(point), v.length(3))),
    notUsedFor: textOf(LONGEST.notUsedFor),
  }),
  v.check(({ from, to }) => isSpan(from, to)),
  v.check(({ questions }) => new Set(questions).size === questions.length),
  v.check(({ questions, named }) => new Set(named).size === (questions.includes('main') ? 3 : 0) && named.length <= 3),
  v.check(({ level, tellers }) => (level === 'sealed') === (tellers !== undefined) && new Set(tellers).size === (tellers?.length ?? 0)),
);
export type Exercise = v.InferOutput<typeof ExerciseSchema>;

/** `days` says of how many days of the period the record knows; `energy.low` and `energy.high` go together. */
const openLine = v.pipe(
  v.string(),
  v.check((id) => id === 'days' || id === 'energy.low' || id === 'energy.high' || (id !== 'energy' && isQuestion(id))),
);

const OpenCardSchema = v.strictObject({
  format: v.literal('group-card'),
  ...head,
  ex: hash,
  nonce: name,
  level: v.literal('open'),
  answers: v.record(openLine, whole(MOST_IN_A_CELL)),
  name: v.exactOptional(textOf(LONGEST.name)),
  note: v.exactOptional(textOf(LONGEST.note)),
});

const BlurredCardSchema = v.strictObject({
  format: v.literal('group-card'),
  ...head,
  ex: hash,
  nonce: name,
  level: v.literal('blurred'),
  answers: v.strictObject({
    prompts: v.exactOptional(whole(BLURRED_LEVELS.length - 1)),
    main: v.exactOptional(whole(MAIN_NONE)),
    evening: v.exactOptional(whole(1)),
  }),
});

const CardSchema = v.variant('level', [OpenCardSchema, BlurredCardSchema]);
export type Card = v.InferOutput<typeof CardSchema>;

/** A seed of 32 bytes, or up to 512 cells of four bytes, each with the 16 bytes that authenticate it. */
const part = base64Of(27, Math.ceil(((MOST_CELLS * 4 + 16) * 4) / 3));

const BallotSchema = v.strictObject({
  format: v.literal('group-ballot'),
  ...head,
  ex: hash,
  id: name,
  eph: point,
  parts: v.strictTuple([part, part, part]),
});
export type Ballot = v.InferOutput<typeof BallotSchema>;

const BoxSchema = v.strictObject({
  format: v.literal('group-box'),
  ...head,
  ex: hash,
  ballots: v.pipe(v.array(BallotSchema), v.maxLength(MOST_CARDS)),
});
export type Box = v.InferOutput<typeof BoxSchema>;

const SubtotalSchema = v.strictObject({
  format: v.literal('group-subtotal'),
  ...head,
  ex: hash,
  teller: v.picklist([0, 1, 2]),
  n: whole(MOST_CARDS),
  /** Of the ballots it was made from. */
  box: hash,
  cells: v.pipe(v.array(whole(2 ** 32 - 1)), v.maxLength(MOST_CELLS)),
});
export type Subtotal = v.InferOutput<typeof SubtotalSchema>;

const TellerSchema = v.strictObject({ format: v.literal('group-teller'), ...head, pub: point });
export type Teller = v.InferOutput<typeof TellerSchema>;

/**
 * What a group found, already suppressed. `people` is how many gave one of `values`; it is missing where they are fewer than `k`, or
 * all but fewer than `k`. `unsaid` is 1 where those who did not answer are in it.
 */
const FindingSchema = v.strictObject({
  // A range is no count.
  question: v.pipe(
    question,
    v.check((id) => kindOf(id) !== 'range'),
  ),
  values: v.pipe(v.array(whole(10)), v.maxLength(10)),
  unsaid: v.picklist([0, 1]),
  people: v.exactOptional(whole(MOST_CARDS)),
});

const FindingsSchema = v.pipe(
  v.strictObject({
    format: v.literal('group-findings'),
    ...head,
    title: textOf(LONGEST.title),
    from: day,
    to: day,
    level: v.picklist(['open', 'blurred', 'sealed']),
    named: v.pipe(v.array(serviceId), v.maxLength(3)),
    k: v.picklist(SMALLEST_CELLS),
    /** People who handed something in, blank or not. */
    people: v.pipe(v.number(), v.integer(), v.minValue(FEWEST), v.maxValue(MOST_CARDS)),
    findings: v.pipe(v.array(FindingSchema), v.maxLength(MOST_CELLS)),
    /** Prompts of all in seven days, no more than 100 of each counted, to the nearest ten. */
    prompts: v.exactOptional(whole(MOST_IN_A_CELL)),
    /** Watt-hours of all in seven days, low and high. */
    energy: v.exactOptional(v.strictTuple([whole(10 ** 7), whole(10 ** 7)])),
    /** What the group wrote: the seam it chose, who holds power over it, with whom it could act, what comes next. */
    written: v.strictObject({
      seam: textOf(LONGEST.note),
      power: textOf(LONGEST.note),
      allies: textOf(LONGEST.note),
      next: textOf(LONGEST.note),
    }),
  }),
  v.check(({ from, to }) => isSpan(from, to)),
  v.check(({ people, k, findings }) =>
    findings.every(({ people: some }) => some === undefined || ((some === 0 || some >= k) && (some === people || people - some >= k))),
  ),
);
export type Findings = v.InferOutput<typeof FindingsSchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;

export type GroupFile = Exercise | Card | Ballot | Box | Subtotal | Teller | Findings;
export type GroupFormat = GroupFile['format'];

/** What reads each format, and what its JSON Schema is called. */
export const SCHEMAS = {
  'group-exercise': ExerciseSchema,
  'group-card': CardSchema,
  'group-ballot': BallotSchema,
  'group-box': BoxSchema,
  'group-subtotal': SubtotalSchema,
  'group-teller': TellerSchema,
  'group-findings': FindingsSchema,
} as const satisfies Record<GroupFormat, v.GenericSchema>;
