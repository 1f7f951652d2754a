/** Two guess slips a page: what is written lies inside once the slip is folded. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { useAnswers } from './use-answers.ts';
import { WriteIn } from './WriteIn.tsx';

export function Guess() {
  const { compare } = useClassWords().class.sheets;
  const { guess: say } = compare;
  const levels = (useAnswers().find(({ id }) => id === 'prompts')?.answers ?? []).map(({ id, label }) => ({ id, label }));
  return (
    <Paper sheet="guess" cut>
      <ul class="cards guesses">
        {['one', 'other'].map((slip) => (
          <li key={slip}>
            <div class="guess-half">
              <h3 class="card-name">{say.me}</h3>
              <p>{say.meBody}</p>
              <Ticks label={say.meBody} ticks={levels} />
              <WriteIn label={say.mostly} lines={5} grow />
              <p class="guess-fold">{say.sign}</p>
            </div>
            <p class="guess-line">{say.fold}</p>
            <div class="guess-half">
              <h3 class="card-name">{say.class}</h3>
              <p>{say.classBody}</p>
              <Ticks label={say.classBody} ticks={levels} />
              <WriteIn label={say.classMostly} lines={3} grow />
              <WriteIn label={say.condition} lines={3} grow />
            </div>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
