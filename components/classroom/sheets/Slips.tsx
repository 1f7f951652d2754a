/** Two slips a page, with the fields and signs that whoever counts them types in, and none for a name. */
import { fillSlots } from '../../../lib/language/slots.ts';
import { CAPS } from '../../../lib/sharing/limits.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { useAnswers } from './use-answers.ts';
import { WriteIn } from './WriteIn.tsx';

/** Few answers, and short ones. */
const IN_LINE: readonly string[] = ['prompts', 'decidedBy'];

/** Which week a slip tells of: the tally is of own ones alone. */
const WEEKS = ['own', 'made-up', 'around'] as const;

export function Slips() {
  const { class: own, formats } = useClassWords();
  const { slips: say } = own.sheets.compare;
  const questions = useAnswers();
  return (
    <Paper sheet="slips" cut>
      <ul class="cards slips-page">
        {['one', 'other'].map((slip) => (
          <li key={slip}>
            <p class="slip-head">
              <strong class="card-name">{say.title}</strong> {say.lead}
            </p>
            <section class="slip-question in-line">
              <h3>{say.week}</h3>
              <Ticks label={say.week} ticks={WEEKS.map((week) => ({ id: week, label: say.weeks[week] }))} />
            </section>
            {questions.map(({ id, question, answers }) => (
              <section key={id} class={IN_LINE.includes(id) ? 'slip-question in-line' : 'slip-question'}>
                <h3>{question}</h3>
                <Ticks label={question} ticks={answers} {...(IN_LINE.includes(id) ? {} : { columns: 4 })} />
              </section>
            ))}
            <WriteIn label={say.line} lines={1} grow />
            <p class="guess-fold">{fillSlots(say.fold, { cap: formats.whole(CAPS.prompts) })}</p>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
