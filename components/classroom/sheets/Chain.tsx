/** What stands behind one answer, to be drawn: links from a question to an answer, each with machines, places and people. */
import { fillSlots } from '../../../lib/language/slots.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { WriteIn } from './WriteIn.tsx';

const LINKS = [1, 2, 3, 4, 5];

export function Chain() {
  const { class: own, formats } = useClassWords();
  const { chain: say, names } = own.sheets;
  return (
    <Paper sheet="chain" lead={say.lead}>
      <p class="chain-end">{say.start}</p>
      <SheetTable
        class="chain-links"
        caption={names.chain}
        columns={['', say.machines, say.places, say.people]}
        rows={LINKS.map((n) => [fillSlots(say.step, { n: formats.whole(n) }), '', '', ''])}
      />
      <p class="chain-end">{say.end}</p>
      <WriteIn label={say.unknown} lines={3} />
    </Paper>
  );
}
