/** The sheet on which slips are counted in front of the class, by the rules that the page which counts them follows. */
import { SLIP_RULES } from '../../../lib/classroom/slips.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { useAnswers } from './use-answers.ts';

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
      <p class="tally-people">{say.people}</p>
      <div class="tally-lists">
        {useAnswers().map(({ id, question, answers }) => (
          <table key={id} class={`figures sheet-table tally-list tally-${id}`}>
            <caption>{question}</caption>
            <thead class="unseen">
              <tr>
                <th scope="col">{question}</th>
                <th scope="col">{say.strokes}</th>
                <th scope="col">{say.shown}</th>
              </tr>
            </thead>
            <tbody>
              {answers.map(({ id: answer, label }) => (
                <tr key={answer}>
                  <th scope="row">{label}</th>
                  <td data-label={say.strokes} />
                  <td data-label={say.shown} />
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Paper>
  );
}
