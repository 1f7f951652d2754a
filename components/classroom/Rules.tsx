/** The ground rules of every exercise, as whoever leads reads them. */
import { useClassWords } from './class-language.ts';
import { Lines, Part } from './Part.tsx';

export function Rules() {
  const { class: own } = useClassWords();
  return (
    <Part id="rules" title={own.rulesTitle}>
      <Lines lines={[...own.rules, own.noChatbot]} list />
    </Part>
  );
}
