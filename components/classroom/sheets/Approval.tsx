/** The approval sheet: the aim, who was asked, what else there is, and a decision that is looked at again. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { WriteIn } from './WriteIn.tsx';

export function Approval() {
  const { approval: say } = useClassWords().class.sheets.unpick;
  return (
    <Paper sheet="approval" lead={say.lead}>
      <WriteIn label={say.aim} lines={2} grow />
      <WriteIn label={say.proposed} grow />
      <WriteIn label={say.asked} lines={2} grow>
        <Ticks label={say.asked} ticks={[{ id: 'nobody', label: say.nobody }]} />
      </WriteIn>
      <WriteIn label={say.else} lines={3} grow />
      <WriteIn label={say.conditions} lines={3} grow />
      <section class="write-in">
        <h3>{say.decision}</h3>
        <Ticks label={say.decision} ticks={say.decisions.map((decision) => ({ id: decision, label: decision }))} />
      </section>
      <WriteIn label={say.minority} lines={3} grow />
      <div class="side-by-side-parts">
        <WriteIn label={say.role} />
        <WriteIn label={say.review} />
      </div>
    </Paper>
  );
}
