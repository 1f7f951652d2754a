/** The deck: every shipped question, with what the person changed, hid, pinned or added. */
import type { ChangedQuestion } from '../recording/said.ts';
import { CHECK } from './deck/check.ts';
import { CLASS_11_14 } from './deck/class-11-14.ts';
import { CLASS_15_18 } from './deck/class-15-18.ts';
import { COUNCIL } from './deck/council.ts';
import { DAY } from './deck/day.ts';
import { HIGHER_ED } from './deck/higher-ed.ts';
import { PAUSE } from './deck/pause.ts';
import { WEEK } from './deck/week.ts';
import { OCCASIONS, type Question, type Shipped } from './question.ts';

export const SHIPPED: readonly Shipped[] = [PAUSE, CHECK, DAY, WEEK, COUNCIL, CLASS_11_14, CLASS_15_18, HIGHER_ED].flat();

const BY_ID: ReadonlyMap<string, Shipped> = new Map(SHIPPED.map((question) => [question.id, question]));

export const isShipped = (id: string): boolean => BY_ID.has(id);

/** All questions as they are now, those of one's own after the shipped ones. */
export function deckOf(changed: readonly ChangedQuestion[]): Question[] {
  const changes = new Map(changed.map((row) => [row.id, row]));
  const own = changed.filter(({ id }) => !BY_ID.has(id)).flatMap((row) => ownQuestion(row));
  return [...SHIPPED.map((question) => withChange(question, changes.get(question.id))), ...own];
}

/** When it is asked, its answers and that it asks for feelings cannot be changed: the caps depend on them. */
function withChange(shipped: Shipped, changed: ChangedQuestion | undefined): Question {
  if (changed === undefined) return shipped;
  const { en, fr, hidden, pinned } = changed;
  return {
    ...shipped,
    ...(en === undefined ? {} : { en }),
    ...(fr === undefined ? {} : { fr }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(pinned === undefined ? {} : { pinned }),
  };
}

function ownQuestion({ what: _, day: _day, corrected: _corrected, occasion, ...row }: ChangedQuestion): Question[] {
  const known = OCCASIONS.find((each) => each === occasion);
  return known === undefined || (row.en ?? row.fr) === undefined ? [] : [{ ...row, occasion: known }];
}

/** The row that makes `question` what it is; null where it is as it was shipped. */
export function changeOf(question: Question, day: string, before?: ChangedQuestion): ChangedQuestion | null {
  const shipped = BY_ID.get(question.id);
  const { id, en, fr, hidden, pinned, occasion, concept, reading } = question;
  const row: ChangedQuestion = {
    what: 'question',
    id,
    day,
    ...(hidden === undefined ? {} : { hidden }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(en === undefined || en === shipped?.en ? {} : { en }),
    ...(fr === undefined || fr === shipped?.fr ? {} : { fr }),
    ...(shipped ? {} : { occasion, ...(concept === undefined ? {} : { concept }), ...(reading === undefined ? {} : { reading }) }),
  };
  const isAsShipped = shipped !== undefined && Object.keys(row).length === 3;
  return isAsShipped ? null : { ...row, corrected: (before?.corrected ?? 0) + 1 };
}
