/** Which questions a group asks; those about sensitive things start unticked like all others, and can be left so. */
import { withOrWithout } from '../../lib/recording/choices.ts';
import { isQuestionFor, type Whom } from '../../lib/sharing/for-class.ts';
import type { Level } from '../../lib/sharing/limits.ts';
import { isOpenLine, SLOTS, TAGS } from '../../lib/sharing/questions.ts';
import type { ServiceEntry } from '../journal/props.ts';
import { answerWords } from './answer-words.ts';
import { useGroupWords } from './group-language.ts';

export type QuestionChoiceProps = {
  whom: Whom;
  level: Level;
  names: Readonly<Record<string, string>>;
  services: readonly ServiceEntry[];
  chosen: readonly string[];
  choose: (questions: readonly string[]) => void;
};

export function QuestionChoice({ whom, level, names, services, chosen, choose }: QuestionChoiceProps) {
  const { group, formats } = useGroupWords();
  const say = answerWords(group, formats, names, []);
  const groups: readonly (readonly [keyof typeof group.questions.groups, readonly string[]])[] = [
    ['other', ['prompts', 'main', 'evening', 'energy', 'reflect.decided', 'reflect.checked']],
    ['used', services.map(({ id }) => `used.${id}`)],
    ['slot', SLOTS],
    ['tag', TAGS],
  ];
  return (
    <fieldset>
      <legend>{group.agree.questions}</legend>
      {groups.map(([id, all]) => {
        const questions = all.filter((question) => isQuestionFor(whom, question) && (level !== 'open' || isOpenLine(question)));
        if (questions.length === 0) return null;
        const list = (
          <div class="question-list">
            {questions.map((question) => (
              <label key={question} class="choice">
                <input
                  type="checkbox"
                  name="question"
                  value={question}
                  checked={chosen.includes(question)}
                  onChange={({ currentTarget }) => choose(withOrWithout(chosen, question, currentTarget.checked))}
                />
                {say.question(question, level)}
              </label>
            ))}
          </div>
        );
        return id === 'other' ? (
          list
        ) : (
          <details key={id}>
            <summary>{group.questions.groups[id]}</summary>
            {list}
          </details>
        );
      })}
    </fieldset>
  );
}
