/** The kit of each exercise: what a teacher can save for it as a file, where there is one, and its safety sheets. Words: `kits-*.ts`. */
import type { QuestionId } from '../sharing/questions.ts';
import type { ExerciseId } from './exercises.ts';

/** `slips` and `sealed` are the two ways of one exercise. */
export type SafetyId = 'roads' | 'slips' | 'sealed' | 'unpick';

/** What a safety sheet says, in order. */
export const SAFETY_LINES = ['collected', 'finest', 'learns', 'known', 'good', 'deleted'] as const;
export type SafetyLine = (typeof SAFETY_LINES)[number];

export type KitFile = {
  /** Ticked from the beginning; whatever a class may be asked can be ticked. */
  questions: readonly QuestionId[];
  /** Fewest ballots before anything is counted. */
  least: number;
  /** Of the period, from tomorrow on, until others are chosen. */
  days: number;
};

export type Kit = {
  exercise: ExerciseId;
  /** Null where nobody's own use is looked at: then there is nothing a file could ask. */
  file: KitFile | null;
  safety: readonly SafetyId[];
};

export const KITS: readonly Kit[] = [
  { exercise: 'roads', file: null, safety: ['roads'] },
  {
    exercise: 'compare',
    file: {
      questions: ['prompts', 'reflect.decided', 'tag.learn', 'tag.lookup', 'tag.write', 'tag.ideas', 'tag.translate'],
      // As many as the exercise is for: in a smaller class nothing is counted.
      least: 12,
      days: 7,
    },
    safety: ['slips', 'sealed'],
  },
  { exercise: 'unpick', file: null, safety: ['unpick'] },
];

export function kitOf(id: string): Kit | null {
  return KITS.find(({ exercise }) => exercise === id) ?? null;
}
