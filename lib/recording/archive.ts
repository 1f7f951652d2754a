/** The exported record: one JSON object that holds everything the notebook holds. Its JSON Schema is generated from here. */
import * as v from 'valibot';
import type { Own } from '../services/rule-set.ts';
import type { Choices } from './choices.ts';
import { ChoicesSchema } from './choices-schema.ts';
import { NOTE_LIMITS } from './note-limits.ts';
import type { DayRow, Gap, Moment, Note, Prompt } from './record.ts';
import { type Said, SaidSchema } from './said.ts';
import { corrected, day, id, instant, localTime, serviceId, whole } from './schema-parts.ts';

export const ARCHIVE_FORMAT = 'decomputing-self-audit-record';
export const ARCHIVE_VERSION = 1;

const PromptSchema = v.strictObject({
  id,
  service: serviceId,
  rule: serviceId,
  kind: v.picklist(['prompt', 'edit', 'regeneration']),
  at: instant,
  ...localTime,
  startAt: v.exactOptional(instant),
  firstByteAt: v.exactOptional(instant),
  endAt: v.exactOptional(instant),
  outcome: v.picklist(['open', 'refused', 'begun', 'stopped', 'answered']),
  moment: v.exactOptional(id),
  corrected,
});

const MomentSchema = v.pipe(
  v.strictObject({
    id,
    service: serviceId,
    ...localTime,
    startAt: instant,
    lastAt: instant,
    prompts: whole,
    activeMs: v.pipe(v.number(), v.minValue(0)),
    nextDayMs: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
    byTime: v.boolean(),
    counted: v.picklist([0, 1]),
  }),
  v.check(({ activeMs, nextDayMs = 0 }) => nextDayMs <= activeMs),
);

const DayRowSchema = v.strictObject({
  day,
  service: serviceId,
  turns: whole,
  prompts: whole,
  edits: whole,
  regenerations: whole,
  refused: whole,
  activeMs: v.pipe(v.number(), v.minValue(0)),
  answers: v.record(v.pipe(v.string(), v.regex(/^\d{1,3}\.\d{1,3}$/)), whole),
});

const GAP_CAUSES = [
  ...(['paused', 'permission', 'not-agreed', 'not-chosen', 'prompts-off', 'not-watched', 'unsure', 'blind'] as const),
  ...(['storage', 'browser-off', 'extension-off', 'updated', 'clock'] as const),
];

const GapSchema = v.pipe(
  v.strictObject({
    id,
    cause: v.picklist(GAP_CAUSES),
    service: v.exactOptional(serviceId),
    from: v.exactOptional(instant),
    to: v.exactOptional(instant),
    fromDay: v.exactOptional(day),
    toDay: v.exactOptional(day),
  }),
  v.check(({ from, to, fromDay, toDay }) => {
    const isSpan = from !== undefined;
    const isFaded = fromDay !== undefined && toDay !== undefined && fromDay <= toDay;
    return (isSpan || isFaded) && (isSpan || to === undefined) && (isFaded || (fromDay === undefined && toDay === undefined));
  }),
);

const NoteSchema = v.strictObject({
  id,
  ...localTime,
  place: v.picklist(NOTE_LIMITS.places),
  service: v.exactOptional(serviceId),
  prompts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(NOTE_LIMITS.mostPrompts)),
  corrected,
});

export const ArchiveSchema = v.strictObject({
  format: v.literal(ARCHIVE_FORMAT),
  version: v.literal(ARCHIVE_VERSION),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  // Hosts that a person named stay in this browser, and what they taught: rules have a file of their own.
  choices: v.omit(ChoicesSchema, ['ownHosts', 'ownRules', 'update']),
  prompts: v.array(PromptSchema),
  moments: v.array(MomentSchema),
  days: v.array(DayRowSchema),
  gaps: v.array(GapSchema),
  notes: v.array(NoteSchema),
  // Copies that were saved before anything could be said do not have it.
  said: v.optional(v.array(SaidSchema), []),
});

export type Archive = {
  format: typeof ARCHIVE_FORMAT;
  version: typeof ARCHIVE_VERSION;
  /** ISO 8601, UTC. */
  savedAt: string;
  choices: Omit<Choices, keyof Own>;
  prompts: readonly Prompt[];
  moments: readonly Moment[];
  days: readonly DayRow[];
  gaps: readonly Gap[];
  notes: readonly Note[];
  said: readonly Said[];
};
