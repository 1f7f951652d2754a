/** A field for a few words of one's own: as many as fit a card, and how many are left once it is nearly full. */
import { useId } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { LONGEST_TEXT } from '../../lib/recording/said.ts';
import { useLanguage } from '../text/language.ts';
import { useReflection } from './given.ts';

export type WordsFieldProps = {
  label: string;
  value: string;
  set: (value: string) => void;
  /** One line, where a few words are all there is to say. */
  short?: boolean;
};

/** From here on it is said how many are left. */
const NEARLY = 60;

export function WordsField({ label, value, set, short = false }: WordsFieldProps) {
  const { answering } = useReflection().words;
  const { formats } = useLanguage();
  const left = LONGEST_TEXT - value.length;
  const id = useId();
  const given = { id, maxLength: LONGEST_TEXT, value };
  return (
    <div class="field words-field">
      <label for={id}>{label}</label>
      {short ? (
        <input type="text" {...given} onInput={(event) => set(event.currentTarget.value)} />
      ) : (
        <textarea rows={3} {...given} onInput={(event) => set(event.currentTarget.value)} />
      )}
      {left <= NEARLY && <span aria-live="polite">{fillSlots(answering.left(left), { count: formats.whole(left) })}</span>}
    </div>
  );
}
