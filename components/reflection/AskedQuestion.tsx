/** One question, to answer in a tap or in a few words, or to skip; and why it is this one. */
import { useEffect, useState } from 'preact/hooks';
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { Reflection } from '../../lib/recording/said.ts';
import type { Offer } from '../../lib/reflection/offer.ts';
import type { Question } from '../../lib/reflection/question.ts';
import { hashOf } from '../journal/sections.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useReflection } from './given.ts';
import { QuestionText } from './QuestionText.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { Why } from './Why.tsx';
import { WordsField } from './WordsField.tsx';

export type AskedQuestionProps = {
  notebook: Notebook;
  offer: Offer;
  question: Question;
  /** The first of its kind says that questions rotate. */
  isFirst: boolean;
  /** Answers offered besides the question's own, all of one weight. */
  answers?: readonly string[];
  /** Told the answer that was tapped. */
  answered?: (answer: string | undefined) => void;
};

export function AskedQuestion({ notebook, offer, question, isFirst, answers = question.answers ?? [], answered }: AskedQuestionProps) {
  const { words, waiting, choices, now, newId } = useReflection();
  const { answering } = words;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<'kept' | 'skipped' | 'heavier' | null>(null);
  useEffect(() => void waiting.became(offer.id, 'shown'), [offer.id, waiting]);

  const keep = async (answer?: string) => {
    const at = now();
    const heavier = answer === 'heavier';
    // After "heavier" nothing is kept but that.
    const own = text.trim() === '' || heavier ? {} : { text: text.trim() };
    const row: Reflection = { what: 'reflection', id: newId(), ...at, question: question.id, ...own, ...(answer ? { answer } : {}) };
    if (heavier) await choices.set({ endedOn: at.day });
    await notebook.say([row]);
    await waiting.became(offer.id, 'answered');
    setSaid(heavier ? 'heavier' : 'kept');
    answered?.(answer);
  };
  const skip = async () => {
    await waiting.became(offer.id, 'skipped');
    setSaid('skipped');
  };

  if (said === 'skipped') return null;
  return (
    <section class="asked" aria-labelledby="asked-title">
      <h2 id="asked-title" class="question">
        <QuestionText question={question} />
      </h2>
      <ReadAloud question={question} />
      {said === null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') void skip();
          }}
        >
          {answers.length > 0 && (
            <div class="actions answers">
              {answers.map((answer) => (
                <button key={answer} type="button" class="button" onClick={() => void keep(answer)}>
                  {wordFor(answering.answers, answer)}
                </button>
              ))}
            </div>
          )}
          <WordsField label={answering.text} value={text} set={setText} />
          <div class="actions">
            <button type="submit" class="button" disabled={text.trim() === ''}>
              {answering.keep}
            </button>
            <button type="button" class="button" onClick={() => void skip()}>
              {answering.skip}
            </button>
          </div>
        </form>
      )}
      <p role="status" class="result">
        {said === 'kept' && answering.kept}
        {said === 'heavier' && words.heavy.body}
      </p>
      {said === 'heavier' && (
        <p>
          <a href={hashOf('helpers')}>{answering.helpers}</a>
        </p>
      )}
      <p class="small">
        {words.question.private} {isFirst && words.question.rotate}
      </p>
      <Why occasion={offer.occasion} question={question} />
    </section>
  );
}
