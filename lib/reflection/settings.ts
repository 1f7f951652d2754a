/** What a person chose about questions, and the caps that no choice, deck or charter exceeds. Everything is off at first. */
import * as v from 'valibot';
import { day, serviceId } from '../recording/schema-parts.ts';
import { ASKINGS, type Asking } from './question.ts';

/** Hard: enforced in code. Times a day; the review is once a week; between pauses, minutes at least. */
export const HARD = { pause: 6, check: 4, day: 1, week: 1, feelings: 1, apartMinutes: 45 } as const;
/** Seconds that a pause may last before anything: nothing, or what a person picks. Its doors work all the while. */
export const DELAYS = [0, 3, 5, 10] as const;
/** The most of one's own helpers that a pause names. */
export const MOST_HELPERS = 3;

const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const bySort = <T extends v.GenericSchema>(schema: T) =>
  v.strictObject(Object.fromEntries(ASKINGS.map((asking) => [asking, schema])) as Record<Asking, T>);

export const QuestionSettingsSchema = v.strictObject({
  on: bySort(v.boolean()),
  aDay: v.strictObject({ pause: times, check: times }),
  apartMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)),
  delayS: v.picklist(DELAYS),
  /** Whether a pause takes the focus. */
  takesFocus: v.boolean(),
  /** Services on whose pages there may be a pause. */
  pauseOn: v.array(serviceId),
  helpersOnPause: v.boolean(),
  /** Nothing is asked while something is shown to others. */
  presenting: v.boolean(),
  /** One question a screen, everyday words, larger targets. */
  easy: v.boolean(),
  /** The first day on which something may be asked: a week to look alone comes before, where it was chosen. */
  notBefore: v.nullable(day),
  /** When anything was first turned on: every fourth week is counted from it. */
  since: v.nullable(day),
  /** The day that was ended by "heavier". */
  endedOn: v.nullable(day),
  /** What was answered when five days of skips were noticed: it is asked once. */
  often: v.nullable(v.picklist(['keep', 'fewer', 'off'])),
  /** Days for which what was said of turns, and reflections, are kept; null is until they are deleted. */
  keepDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36500))),
});

export type QuestionSettings = v.InferOutput<typeof QuestionSettingsSchema>;

export const NOTHING_ASKED: QuestionSettings = {
  on: { pause: false, check: false, day: false, week: false },
  aDay: { pause: 3, check: 2 },
  apartMinutes: 45,
  delayS: 0,
  takesFocus: false,
  pauseOn: [],
  helpersOnPause: false,
  presenting: false,
  easy: false,
  notBefore: null,
  since: null,
  endedOn: null,
  often: null,
  keepDays: null,
};

/** What a group agreed on: it can ask for less, and never for more. */
export type Charter = { on?: Partial<Record<Asking, boolean>>; aDay?: { pause?: number; check?: number }; apartMinutes?: number };

/** The settings as they hold under a charter: nothing that was off is on, nothing is asked more often. */
export function restrict(settings: QuestionSettings, { on = {}, aDay = {}, apartMinutes = 0 }: Charter): QuestionSettings {
  const both = (asking: Asking) => settings.on[asking] && (on[asking] ?? true);
  return {
    ...settings,
    on: { pause: both('pause'), check: both('check'), day: both('day'), week: both('week') },
    aDay: {
      pause: Math.min(settings.aDay.pause, aDay.pause ?? settings.aDay.pause),
      check: Math.min(settings.aDay.check, aDay.check ?? settings.aDay.check),
    },
    apartMinutes: Math.max(settings.apartMinutes, apartMinutes),
  };
}

/** How often an occasion may be asked about a day, whatever was set. */
export function capOf(asking: Asking, { aDay, often }: QuestionSettings): number {
  const hard = HARD[asking];
  const set = asking === 'pause' || asking === 'check' ? aDay[asking] : hard;
  const fewer = often === 'fewer' ? Math.min(1, set) : set;
  return Math.max(0, Math.min(hard, fewer));
}
