/** A week on paper: a stroke for each prompt, and the signs of the slip for whoever likes to write more. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { SignLists } from './SignLists.tsx';
import { useAnswers } from './use-answers.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

export function PaperTally() {
  const { class: own, formats } = useClassWords();
  const { tally: say, madeUp } = own.sheets.compare;
  const lists = useAnswers().filter(({ id }) => id !== 'prompts');
  const { purpose, decidedBy, barrier } = madeUp.columns;
  return (
    <Paper sheet="paper-tally" lead={say.lead}>
      <SheetTable
        class="tally-days"
        caption={own.sheets.names['paper-tally']}
        columns={[say.day, say.prompts, purpose, decidedBy, barrier]}
        rows={DAYS.map((day) => [formats.weekdayOf(day), '', '', '', ''])}
      />
      <SignLists title={say.legend} lists={lists} />
    </Paper>
  );
}
