/** Two slips a page, with the fields and signs that whoever counts them types in, and none for a name. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { useAnswers } from './use-answers.ts';
import { WriteIn } from './WriteIn.tsx';

export function Slips() {
  const { compare } = useClassWords().class.sheets;
  const { slips: say } = compare;
  const questions = useAnswers();
  return (
    <Paper sheet="slips" cut>
      <ul class="cards slips-page">
        {['one', 'other'].map((slip) => (
          <li key={slip}>
            <p class="slip-head">
              <strong class="card-name">{say.title}</strong> {say.lead}
            </p>
            {questions.map(({ id, question, answers }) => (
              <section key={id} class="slip-question">
                <h3>{question}</h3>
                {id === 'prompts' || id === 'decidedBy' ? (
                  <Ticks label={question} ticks={answers} />
                ) : (
                  <Ticks label={question} ticks={answers} columns={4} />
                )}
              </section>
            ))}
            <WriteIn label={say.line} lines={1} grow />
            <p class="guess-fold">{say.fold}</p>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
