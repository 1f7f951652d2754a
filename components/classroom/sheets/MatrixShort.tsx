/** The Matrix for one person: one pair a dimension, for use and for infrastructure, and where its effect comes from. */
import { CAUSES, DIMENSIONS, type Dimension, MARKS, SHORT_LEVELS, SHORT_PAIRS } from '../../../lib/classroom/matrix.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { WriteIn } from './WriteIn.tsx';

export function MatrixShort() {
  const { matrix: say } = useClassWords().class.sheets;
  return (
    <Paper sheet="matrix-short" lead={`${say.short.lead} ${say.noscore}`}>
      <div class="side-by-side-parts">
        <WriteIn label={say.short.aim} />
        <WriteIn label={say.short.thing} />
      </div>
      <ol class="short-dimensions">
        {DIMENSIONS.map((dimension) => (
          <li key={dimension}>
            <ShortDimension dimension={dimension} />
          </li>
        ))}
      </ol>
      <p class="paper-note">
        {say.cause} {say.side} {say.credit}
      </p>
    </Paper>
  );
}

function ShortDimension({ dimension }: { dimension: Dimension }) {
  const { matrix: say } = useClassWords().class.sheets;
  const [first, second] = say.pairs[dimension][SHORT_PAIRS[dimension] - 1] ?? ['', ''];
  const { name, question } = say.dimensions[dimension];
  return (
    <>
      <h3>
        {name} <span class="beside">{question}</span>
      </h3>
      {SHORT_LEVELS.map((level) => (
        <div key={level} class="short-level">
          <p>
            <strong>{say.levels[level]}</strong> {say.questions[dimension][level]}
          </p>
          <Scale first={first} second={second} />
        </div>
      ))}
      <div class="short-cause">
        <strong>{say.short.causeShort}</strong>
        <Ticks label={say.short.causeShort} ticks={CAUSES.map((cause) => ({ id: cause, label: say.causes[cause] }))} />
        <strong>{say.short.reason}</strong>
        <span class="blank" />
      </div>
    </>
  );
}

/** Five circles from the first term to the second, then what is no place between them. */
function Scale({ first, second }: { first: string; second: string }) {
  const { marks } = useClassWords().class.sheets.matrix;
  const between = MARKS.slice(0, 5);
  return (
    <div class="scale">
      <span class="term">{first}</span>
      <ul class="circles">
        {between.map((mark) => (
          <li key={mark}>
            <span class="unseen">{marks[mark]}</span>
          </li>
        ))}
      </ul>
      <span class="term">{second}</span>
      <ul class="circles with-words">
        {MARKS.slice(5).map((mark) => (
          <li key={mark}>{marks[mark]}</li>
        ))}
      </ul>
    </div>
  );
}
