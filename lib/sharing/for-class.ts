/** What an exercise of a class, or of anyone under age, may be: a sealed sum, with parts of five people, that asks nothing delicate. */
import type { Exercise, GroupFile } from './files.ts';
import type { Level, SmallestCell } from './limits.ts';
import type { QuestionId } from './questions.ts';
import { SENSITIVE } from './tags.ts';

/** For whom an exercise is. */
export type Whom = Exercise['for'];

/** Fewest people behind any figure that is shown. */
export const SMALLEST_OF: Readonly<Record<Whom, SmallestCell>> = { group: 3, class: 5 };

/** In a class nobody reads a single card: that leaves the sealed sum, and paper slips, for which there is no file. */
export function isLevelFor(whom: Whom, level: Level): boolean {
  return whom === 'group' || level === 'sealed';
}

/** A class is asked neither for times of day nor for what people would rather not say. */
export function isQuestionFor(whom: Whom, id: QuestionId): boolean {
  const [kind = '', tag = ''] = id.split('.');
  return whom === 'group' || !(kind === 'evening' || kind === 'slot' || (kind === 'tag' && SENSITIVE.has(tag)));
}

/** False for an exercise that goes further than whom it is for allows. */
export function isFitForWhom(file: GroupFile): boolean {
  if (file.format !== 'group-exercise' || file.for === 'group') return true;
  const { level, k, questions, notUsedFor } = file;
  return isLevelFor('class', level) && k >= SMALLEST_OF.class && questions.every((id) => isQuestionFor('class', id)) && notUsedFor !== '';
}
