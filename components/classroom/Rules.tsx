/** The ground rules of every exercise, as whoever leads reads them. */
import { useClassWords } from './class-language.ts';
import { Lines, Part } from './Part.tsx';

export function Rules() {
  const { 'ground-rules': rules } = useClassWords().class.frames;
  return (
    <Part id="rules" title={rules.title}>
      <Lines lines={rules.does} list />
    </Part>
  );
}
