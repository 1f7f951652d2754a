/** What leaves the room: a position with its minority note, and a frame for a letter. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { WriteIn } from './WriteIn.tsx';

/** How many lines each part of the letter has. */
const LETTER_LINES = [1, 1, 2, 3, 4, 2, 2, 1, 2];

export function Statement() {
  const { statement: say } = useClassWords().class.sheets.unpick;
  return (
    <>
      <Paper sheet="statement" lead={say.lead}>
        <WriteIn label={say.where} grow />
        <WriteIn label={say.position} lines={4} grow />
        <WriteIn label={say.because} lines={3} grow />
        <WriteIn label={say.unknown} lines={2} grow />
        <WriteIn label={say.minority} lines={3} grow>
          <Ticks label={say.minority} ticks={[{ id: 'disagree', label: say.disagree }]} />
        </WriteIn>
        <WriteIn label={say.next} lines={3} grow />
        <WriteIn label={say.review} />
      </Paper>
      <Paper sheet="statement" page={2} title={say.letter} lead={say.letterLead}>
        {say.parts.map((part, at) => (
          <WriteIn key={part} label={part} lines={LETTER_LINES[at] ?? 1} grow />
        ))}
      </Paper>
    </>
  );
}
