/** The fields of a slip in words, each answer with the sign it has on the slip. */
import { SLIP_FIELDS } from '../../../lib/classroom/slips.ts';
import { answerWords } from '../../group/answer-words.ts';
import { useGroupWords } from '../../group/group-language.ts';
import { wordFor } from '../../text/words-by-id.ts';
import { useClassWords } from '../class-language.ts';
import type { Tick } from './Ticks.tsx';

export type SlipQuestion = { id: (typeof SLIP_FIELDS)[number]['id']; question: string; answers: readonly Tick[] };

export function useAnswers(): readonly SlipQuestion[] {
  const { group, formats } = useGroupWords();
  const { tags } = useClassWords().class.sheets;
  const say = answerWords(group, formats, {}, []);
  return SLIP_FIELDS.map(({ id, answers }) => ({
    id,
    question: id === 'prompts' ? say.question(id, 'blurred') : tags[id].question,
    answers: answers.map(({ answer, key }) => ({
      id: answer,
      sign: key,
      label: id === 'prompts' ? say.values(id, [Number(answer)], false, 'blurred') : wordFor(tags[id], answer),
    })),
  }));
}
