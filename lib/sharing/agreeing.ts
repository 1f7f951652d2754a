/** What a group agrees on before there is an exercise, what is still wrong with it, and the exercise that comes of it. */
import { daysIn } from '../recording/calendar.ts';
import type { WebCrypto } from './bytes.ts';
import type { Exercise } from './files.ts';
import { isLevelFor, isQuestionFor, SMALLEST_OF } from './for-class.ts';
import { FEWEST_DAYS, MOST_QUESTIONS } from './limits.ts';
import { cleanText } from './plain-text.ts';
import { checked } from './write-file.ts';

/** As it is typed and ticked. `minBallots` is null where it is no number that can be taken. */
export type Draft = Pick<Exercise, 'for' | 'title' | 'from' | 'to' | 'level' | 'questions' | 'named' | 'notUsedFor'> & {
  minBallots: number | null;
  tellers: readonly string[];
};

export type AgreedContent = Omit<Exercise, 'check'>;

/** `wrong`: a field is empty or the days are too few; the others say of what there is too little. Null where it can be saved. */
export type DraftObjection = 'wrong' | 'wrongQuestions' | 'wrongNamed' | 'wrongTellers';

export function objectionTo(draft: Draft): DraftObjection | null {
  const { title, notUsedFor, from, to, questions, named, level, tellers, minBallots } = draft;
  const whole = minBallots !== null && from < to && daysIn(from, to) >= FEWEST_DAYS;
  if (cleanText(title) === '' || cleanText(notUsedFor) === '' || !whole || !isLevelFor(draft.for, level)) return 'wrong';
  if (questions.length === 0 || questions.length > MOST_QUESTIONS || !questions.every((id) => isQuestionFor(draft.for, id))) {
    return 'wrongQuestions';
  }
  if (questions.includes('main') && new Set(named).size < 3) return 'wrongNamed';
  return level === 'sealed' && tellers.length < 3 ? 'wrongTellers' : null;
}

/** Everything that will be in the file, whether or not it can be saved yet. */
export function contentOf({ tellers, minBallots, ...draft }: Draft): AgreedContent {
  return {
    ...draft,
    ...{ format: 'group-exercise', v: 1, k: SMALLEST_OF[draft.for], minBallots: minBallots ?? 0 },
    title: cleanText(draft.title),
    named: draft.questions.includes('main') ? [...draft.named] : [],
    ...(draft.level === 'sealed' ? { tellers: [...tellers] } : {}),
    notUsedFor: cleanText(draft.notUsedFor),
  };
}

/** The exercise; `draft` must be without objection. */
export function agreedExercise(web: WebCrypto, draft: Draft): Promise<Exercise> {
  return checked<Exercise>(web, contentOf(draft));
}
