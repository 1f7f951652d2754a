/** The sheet on which slips are counted in front of the class, by the rules that the page which counts them follows. */
import { SLIP_RULES } from '../../../lib/classroom/slips.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { useAnswers } from './use-answers.ts';

/** Lists without an answer of that name have a row for what few ticked. */
const NEEDS_OTHER = ['prompts', 'decidedBy', 'barrier'];

export function TallySheet() {
  const { class: own, formats } = useClassWords();
  const { counting: say } = own.sheets.compare;
  const slots = { people: formats.whole(SLIP_RULES.minBallots), fewest: formats.whole(SLIP_RULES.k) };
  return (
    <Paper sheet="tally-sheet">
      <ol class="tally-rules">
        {say.rules.map((rule) => (
          <li key={rule}>{fillSlots(rule, slots)}</li>
        ))}
      </ol>
      <p class="tally-people">
        {say.people} <span class="blank" />
      </p>
      <div class="tally-lists">
        {useAnswers().map(({ id, question, answers }) => (
          <SheetTable
            key={id}
            class="tally-list"
            caption={question}
            columns={[question, say.strokes, say.shown]}
            rows={[
              ...answers.map(({ label }) => label),
              // One box of these is ticked, or none: with that line they add up to all slips.
              ...(id === 'prompts' ? [say.unticked] : []),
              ...(NEEDS_OTHER.includes(id) ? [say.other] : []),
            ].map((label) => [label, '', ''])}
          />
        ))}
      </div>
    </Paper>
  );
}
