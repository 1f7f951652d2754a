/** What the sheets of a group say side by side: people counted mark by mark, the widest spread first, and no total. */
import { MARKS } from '../../../lib/classroom/matrix.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { Ticks } from './Ticks.tsx';
import { WriteIn } from './WriteIn.tsx';

const WIDEST = [1, 2, 3];
const UNKNOWN = [1, 2, 3];
const ALIKE = [1, 2];

export function MatrixSpread() {
  const { matrix: say } = useClassWords().class.sheets;
  const { spread } = say;
  const marks = MARKS.map((mark) => say.marks[mark]);
  return (
    <Paper sheet="matrix-spread" lead={`${spread.lead} ${say.noscore}`}>
      <section class="paper-part">
        <h3>
          {spread.widest} <span class="beside">{spread.widestBody}</span>
        </h3>
        <SheetTable
          class="spread spread-widest"
          caption={spread.widest}
          columns={[spread.pair, ...marks]}
          rows={WIDEST.map(() => ['', ...marks.map(() => '')])}
        />
        <WriteIn label={spread.say} lines={2} />
        <Ticks label={spread.widest} ticks={[{ id: 'state', label: spread.state }]} />
      </section>
      <section class="paper-part">
        <h3>
          {spread.unknown} <span class="beside">{spread.unknownBody}</span>
        </h3>
        <SheetTable
          class="spread spread-unknown"
          caption={spread.unknown}
          columns={[spread.pair, spread.who]}
          rows={UNKNOWN.map(() => ['', ''])}
        />
      </section>
      <section class="paper-part">
        <h3>
          {spread.agree} <span class="beside">{spread.agreeBody}</span>
        </h3>
        <SheetTable
          class="spread spread-agree"
          caption={spread.agree}
          columns={[spread.pair, spread.say]}
          rows={ALIKE.map(() => ['', ''])}
        />
      </section>
    </Paper>
  );
}
