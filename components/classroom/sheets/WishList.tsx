/** Wishes of a class to its school: what could change, who could do it, and by when an answer comes. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { WriteIn } from './WriteIn.tsx';

const ROWS = [1, 2, 3, 4, 5, 6, 7, 8];

export function WishList() {
  const { class: own, formats } = useClassWords();
  const { wishes: say } = own.sheets.compare;
  return (
    <Paper sheet="wish-list" lead={say.lead}>
      <SheetTable
        class="wishes"
        caption={own.sheets.names['wish-list']}
        columns={['', say.wish, say.who, say.by]}
        rows={ROWS.map((row) => [formats.whole(row), '', '', ''])}
      />
      <WriteIn label={say.carries} lines={2} />
    </Paper>
  );
}
