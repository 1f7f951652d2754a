/** The seam sheet: from what was offered as an answer to the question underneath, and a first thread to pull. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { WriteIn } from './WriteIn.tsx';

/** The line for the words of those concerned. */
const IN_THEIR_WORDS = 3;

export function Seam() {
  const { seam: say } = useClassWords().class.sheets.unpick;
  return (
    <Paper sheet="seam" lead={say.lead}>
      <WriteIn label={say.where} lines={2} grow />
      <hr class="stitch" />
      {say.fields.map((field, at) => (
        <WriteIn key={field} label={field} lines={at === IN_THEIR_WORDS ? 4 : 2} grow>
          {at === IN_THEIR_WORDS && <Ticks label={field} ticks={[{ id: 'absent', label: say.absent }]} />}
        </WriteIn>
      ))}
    </Paper>
  );
}
