/** Questions of the deck as they were shipped, in the reader's language: what a person changed in their own deck is not shown to a class. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { setQuestion } from '../../lib/language/reflecting.ts';
import { SHIPPED } from '../../lib/reflection/deck.ts';
import { useClassWords } from './class-language.ts';

export function ClassQuestions({ ids }: { ids: readonly string[] }) {
  const { class: own, formats } = useClassWords();
  const { code } = chooseLanguage('auto', [formats.locale]).entry;
  return (
    <ul class="class-questions" aria-label={own.questions}>
      {SHIPPED.filter(({ id }) => ids.includes(id)).map((question) => (
        <li key={question.id} data-question={question.id}>
          {setQuestion(question[code], code)}
        </li>
      ))}
    </ul>
  );
}
