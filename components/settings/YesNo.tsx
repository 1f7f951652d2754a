/** Yes or no to one question, none louder than the other. */
import { useLanguage } from '../text/language.ts';

export type YesNoProps = {
  name: string;
  /** Null where it is not answered yet. */
  answer: boolean | null;
  give: (answer: boolean) => void;
  disabled?: boolean;
};

export function YesNo({ name, answer, give, disabled = false }: YesNoProps) {
  const { words } = useLanguage();
  return (
    <div class="pair">
      {([true, false] as const).map((value) => (
        <label key={String(value)} class="choice">
          <input
            type="radio"
            name={name}
            value={value ? 'yes' : 'no'}
            checked={answer === value}
            disabled={disabled}
            onChange={() => give(value)}
          />
          {value ? words.choosing.yes : words.choosing.no}
        </label>
      ))}
    </div>
  );
}
