/** The Matrix with its twenty cells on two pages that are taped side by side, and the pairs of terms on a third. */
import { DIMENSIONS, LEVELS } from '../../../lib/classroom/matrix.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { WriteIn } from './WriteIn.tsx';

const HALVES = [LEVELS.slice(0, 2), LEVELS.slice(2)];

export function MatrixFull() {
  const { class: own, formats } = useClassWords();
  const { matrix: say, names } = own.sheets;
  const { full } = say;
  return (
    <>
      {HALVES.map((levels, at) => (
        <Paper
          key={levels[0]}
          sheet="matrix-full"
          page={at + 1}
          {...(at === 0
            ? { lead: `${full.lead} ${fillSlots(full.tape, { n: formats.whole(1) })}` }
            : { title: null, head: <MatrixContext /> })}
        >
          <SheetTable
            class="matrix-cells"
            caption={names['matrix-full']}
            columns={['', ...levels.map((level) => say.levels[level])]}
            rows={DIMENSIONS.map((dimension) => [
              say.dimensions[dimension].name,
              ...levels.map((level) => say.questions[dimension][level]),
            ])}
          />
        </Paper>
      ))}
      <Paper sheet="matrix-full" page={3} title={full.pairsTitle} lead={full.pairsLead}>
        <ul class="pairs">
          {DIMENSIONS.map((dimension) => (
            <li key={dimension}>
              <h3>{say.dimensions[dimension].name}</h3>
              <ul>
                {say.pairs[dimension].map(([first, second]) => (
                  <li key={first} class="pair">
                    <span>{first}</span>
                    <span class="between" aria-hidden="true" />
                    <span>{second}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
          <li>
            <WriteIn label={full.own} lines={4} grow />
          </li>
        </ul>
        <p class="paper-note">
          {say.side} {say.noscore} {say.credit}
        </p>
      </Paper>
    </>
  );
}

/** The aim comes before the thing that is looked at. */
function MatrixContext() {
  const { full } = useClassWords().class.sheets.matrix;
  return (
    <div class="side-by-side-parts">
      {[full.aim, full.thing, full.place].map((label) => (
        <WriteIn key={label} label={label} lines={3} grow />
      ))}
    </div>
  );
}
