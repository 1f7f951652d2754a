/** The questions that a class talks about by fours, for a lesson without a screen, with room for notes that nobody collects. */
import { CLASS_TALK } from '../../../lib/classroom/exercises.ts';
import { ClassQuestions } from '../ClassQuestions.tsx';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { WriteIn } from './WriteIn.tsx';

export function Talk() {
  const { talk: say } = useClassWords().class.sheets.compare;
  return (
    <Paper sheet="talk" lead={say.lead}>
      <section class="paper-part">
        <h3>{say.alone}</h3>
        <ul>
          {say.aloneBody.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <hr class="stitch" />
      <section class="paper-part">
        <h3>{say.together}</h3>
        <p>{say.togetherBody}</p>
        <ClassQuestions ids={CLASS_TALK} />
      </section>
      <WriteIn label={say.notes} lines={8} grow />
    </Paper>
  );
}
