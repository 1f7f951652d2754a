/** One person's own answers, before anything is made coarse: from the record where it knows, and from what the person fills in. */
import { weekdayOf } from '../recording/calendar.ts';
import type { PeriodEnergy, PeriodFigures, Stitches } from '../recording/period.ts';
import type { Exercise } from './files.ts';
import { DAY_PARTS, EVENING_HOUR, kindOf, MAIN_NONE, MAIN_OTHER, type QuestionId } from './questions.ts';
import type { TagCounts } from './tags.ts';

/**
 * By question: how many prompts (`prompts`, `used.…`) or turns (`tag.…`), 1 or 0 (`evening`, `slot.…`), which value (`main`,
 * `reflect.…`), watt-hours for `energy.low` and `energy.high`. All for seven days. A question without an answer is not in it.
 */
export type Answers = ReadonlyMap<string, number>;

/** What of the record goes into a card. */
export type OwnRecord = { period: PeriodFigures; stitches: Stitches; energy: PeriodEnergy; tags: TagCounts };

/** The keys of `Answers` that belong to a question. */
export function keysOf(question: QuestionId): readonly string[] {
  return kindOf(question) === 'range' ? ['energy.low', 'energy.high'] : [question];
}

/** Days of the period of which anything could be seen. */
export function seenDays({ byDay }: PeriodFigures): number {
  return byDay.filter(({ recorded, unseen }) => recorded && !unseen).length;
}

/** What the record can answer of an exercise's questions. Where hours are no longer kept, the hours stay unanswered. */
export function answersFrom(record: OwnRecord, { questions, named }: Pick<Exercise, 'questions' | 'named'>): Answers {
  const answers = new Map<string, number>();
  for (const question of questions) {
    for (const key of keysOf(question)) {
      const answer = answerOf(key, record, named);
      if (answer !== null) answers.set(key, answer);
    }
  }
  return answers;
}

function answerOf(key: string, { period, stitches: { stitches }, energy, tags }: OwnRecord, named: readonly string[]): number | null {
  const weekly = (count: number) => Math.round((count * 7) / period.byDay.length);
  const hoursKept = stitches.length === (period.prompts ?? -1);
  const [kind, of = '', part] = key.split('.');
  switch (kind) {
    case 'prompts':
      return period.prompts === null ? null : weekly(period.prompts);
    case 'used': {
      const service = period.byService.find(({ service }) => service === of);
      // At least once stays at least once, however long the period is.
      return service === undefined ? 0 : Math.max(1, weekly(service.prompts ?? service.turns));
    }
    case 'main': {
      const first = period.byService[0]?.service;
      const at = named.indexOf(first ?? '');
      return first === undefined ? MAIN_NONE : at === -1 ? MAIN_OTHER : at;
    }
    case 'evening':
      return hoursKept ? Number(stitches.filter(({ minute }) => minute >= EVENING_HOUR * 60).length * 3 > stitches.length) : null;
    case 'slot':
      return hoursKept ? Number(stitches.some((stitch) => slotOf(stitch) === `${of}.${part}`)) : null;
    case 'tag': {
      const turns = tags.get(of);
      return turns === undefined ? null : Math.max(1, weekly(turns));
    }
    case 'energy': {
      const wh = energy.range === null ? null : of === 'low' ? energy.range.lowWh : energy.range.highWh;
      return wh === null ? null : Math.ceil((wh * 7) / period.byDay.length / 10) * 10;
    }
    default:
      return null;
  }
}

function slotOf({ day, minute }: { day: string; minute: number }): string {
  const hour = DAY_PARTS.findLast((first) => minute >= first * 60) ?? 0;
  return `${hour}.${weekdayOf(day) < 5 ? 'week' : 'weekend'}`;
}
