/** The approval sheet in its short form: one sentence of a class, adopted when nobody objects. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { Ticks } from './Ticks.tsx';
import { WriteIn } from './WriteIn.tsx';

export function ApprovalShort() {
  const { approvalShort: say } = useClassWords().class.sheets;
  return (
    <Paper sheet="approval-short" lead={say.lead}>
      <WriteIn label={say.aim} lines={2} grow />
      <section class="write-in sentence">
        <h3>{say.sentence}</h3>
        <div class="frame-of-words" aria-hidden="true" />
      </section>
      <WriteIn label={say.asked} lines={2} grow />
      <WriteIn label={say.else} lines={2} grow />
      <WriteIn label={say.objections} lines={3} grow />
      <WriteIn label={say.minority} lines={2} grow />
      <Ticks
        label={say.sentence}
        ticks={[
          { id: 'adopted', label: say.adopted },
          { id: 'not-yet', label: say.notYet },
        ]}
      />
      <WriteIn label={say.review} />
    </Paper>
  );
}
