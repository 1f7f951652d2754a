/** Questions of the deck that a class talks about, in the reader's language. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { setQuestion } from '../../lib/language/reflecting.ts';
import { CLASS_15_18 } from '../../lib/reflection/deck/class-15-18.ts';
import { wordsOf } from '../../lib/reflection/question.ts';
import { useLanguage } from '../text/language.ts';

export function ClassQuestions({ ids }: { ids: readonly string[] }) {
  const { formats } = useLanguage();
  const { code } = chooseLanguage('auto', [formats.locale]).entry;
  return (
    <ul class="class-questions">
      {CLASS_15_18.filter(({ id }) => ids.includes(id)).map((question) => {
        const { text, language } = wordsOf(question, code);
        return (
          <li key={question.id} lang={language}>
            {setQuestion(text, language)}
          </li>
        );
      })}
    </ul>
  );
}
