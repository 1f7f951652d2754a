/** After five days of skips: how often to ask. It is asked once; the answer holds until the person changes it here. */
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { useReflection } from './given.ts';

const ANSWERS = ['keep', 'fewer', 'off'] as const;

export function HowOften({ settings }: { settings: QuestionSettings }) {
  const { words, choices } = useReflection();
  const { howOften } = words.asking;
  const labels = { keep: howOften.keep, fewer: words.pause.less, off: words.pause.off };
  return (
    <fieldset class="how-often">
      <legend>{howOften.title}</legend>
      {ANSWERS.map((answer) => (
        <label key={answer} class="choice">
          <input
            type="radio"
            name="how-often"
            value={answer}
            checked={settings.often === answer}
            onChange={() => void choices.set({ often: answer })}
          />
          {labels[answer]}
        </label>
      ))}
    </fieldset>
  );
}
