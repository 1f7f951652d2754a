/** Has a question read aloud, where this device has a voice of its own for it; nothing where it has none. */
import { setQuestion } from '../../lib/language/reflecting.ts';
import { type Question, wordsOf } from '../../lib/reflection/question.ts';
import { useLive } from '../live/use-live.ts';
import { useReflection } from './given.ts';

export function ReadAloud({ question }: { question: Question }) {
  const { words, aloud, language: own } = useReflection();
  const { text, language } = wordsOf(question, own);
  const can = useLive(() => aloud.canRead(language), aloud.onChange, [aloud, language]);
  if (can !== true) return null;
  return (
    <button type="button" class="link small" onClick={() => aloud.read(setQuestion(text, language), language)}>
      {words.answering.aloud}
    </button>
  );
}
