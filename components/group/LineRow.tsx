/** One line of a card: whether it is on it, what it says, and what of that the group reads. */
import type { Exercise } from '../../lib/sharing/files.ts';
import { MOST_IN_A_CELL } from '../../lib/sharing/limits.ts';
import { valuesOf } from '../../lib/sharing/questions.ts';
import { CountField } from '../text/CountField.tsx';
import type { AnswerWords } from './answer-words.ts';
import { useGroupWords } from './group-language.ts';
import { fieldOf } from './line-value.ts';

export type LineRowProps = {
  line: string;
  level: Exercise['level'];
  say: AnswerWords;
  /** As it stands in the field; empty where it is not said. */
  text: string;
  write: (text: string) => void;
  ticked: boolean;
  tick: (ticked: boolean) => void;
};

export function LineRow({ line, level, say, text, write, ticked, tick }: LineRowProps) {
  const { group } = useGroupWords();
  const field = fieldOf(line, level);
  const question = say.question(line, level);
  const choices =
    field === 'yes'
      ? (['no', 'yes'] as const).map((id) => group.values[id])
      : Array.from({ length: field === 'pick' ? valuesOf(line, level === 'blurred') : 0 }, (_, value) =>
          say.values(line, [value], false, level),
        );
  return (
    <li class="line-row" data-line={line}>
      {field === 'count' ? (
        <CountField label={question} value={text} set={write} least={0} most={MOST_IN_A_CELL} />
      ) : (
        <label class="field">
          <span>{question}</span>
          <select value={text} onChange={(event) => write(event.currentTarget.value)}>
            <option value="">{group.card.unsaid}</option>
            {choices.map((choice, value) => (
              <option key={choice} value={String(value)}>
                {choice}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={ticked && text !== ''}
          disabled={text === ''}
          aria-label={`${group.card.onCard}: ${question}`}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        {group.card.onCard}
      </label>
    </li>
  );
}
