/** The fields of a slip in words, each answer with the key it is typed in by. */
import { SLIP_FIELDS, type SlipFieldId } from '../../../lib/classroom/slips.ts';
import { useClassWords } from '../class-language.ts';
import { useAnswerName } from '../SlipForm.tsx';
import type { Tick } from './Ticks.tsx';

export type SlipQuestion = { id: SlipFieldId; question: string; answers: readonly Tick[] };

export function useAnswers(): readonly SlipQuestion[] {
  const { fields } = useClassWords().class.slips;
  const nameOf = useAnswerName();
  return SLIP_FIELDS.map(({ id, answers }) => ({
    id,
    question: fields[id],
    answers: answers.map(({ answer, key }) => ({ id: answer, sign: key, label: nameOf(id, answer) })),
  }));
}
