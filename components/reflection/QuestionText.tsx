/** A question in the reader's language, or in the one it has. */
import { setQuestion } from '../../lib/language/reflecting.ts';
import { type Question, wordsOf } from '../../lib/reflection/question.ts';
import { useReflection } from './given.ts';

export function QuestionText({ question }: { question: Question }) {
  const { text, language } = wordsOf(question, useReflection().language);
  return <span lang={language}>{setQuestion(text, language)}</span>;
}
