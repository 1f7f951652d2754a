/** The tally of a class's paper slips: typed in one by one, shown once when all are in, and kept nowhere. */
import './slips.css';
import { useEffect, useState } from 'preact/hooks';
import { CLASS_TALK } from '../../lib/classroom/exercises.ts';
import { NO_SLIPS, SLIP_RULES, type Slip, type SlipRefusal, withSlip } from '../../lib/classroom/slips.ts';
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import { estimatorOf } from '../../lib/energy/estimator.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { type GroupFigures, groupFigures } from '../../lib/sharing/group-figures.ts';
import { MOST_CARDS } from '../../lib/sharing/limits.ts';
import type { Tally } from '../../lib/sharing/tally.ts';
import { Confirm } from '../data/Confirm.tsx';
import type { GroupPort } from '../group/port.ts';
import { Figure } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { ClassQuestions } from './ClassQuestions.tsx';
import { useClassWords } from './class-language.ts';
import { SlipForm } from './SlipForm.tsx';
import { SlipsSheet } from './SlipsSheet.tsx';

/** Only counts, with those of before the last slip until the next one: whatever would hold single slips could show one. */
type Counted = { tally: Tally; before: Tally | null };
type Shown = { figures: GroupFigures; method: string };
const NOTHING: Counted = { tally: NO_SLIPS, before: null };

export type SlipsPageProps = {
  port: Pick<GroupPort, 'print'>;
  /** How energy is estimated here. */
  energy: EnergyChoices;
};

export function SlipsPage({ port, energy }: SlipsPageProps) {
  const { class: own, formats } = useClassWords();
  const { slips } = own;
  const [{ tally, before }, setCounted] = useState(NOTHING);
  const [shown, setShown] = useState<Shown | null>(null);
  const [refusal, setRefusal] = useState<SlipRefusal | null>(null);
  const floor = formats.whole(SLIP_RULES.minBallots);

  // A browser may bring a page back as it was left: what was counted is not to come back with it.
  useEffect(() => {
    const forget = () => {
      setCounted(NOTHING);
      setShown(null);
    };
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);

  const add = (slip: Slip) => {
    const added = withSlip(tally, slip);
    setRefusal('refusal' in added ? added.refusal : null);
    if ('tally' in added) setCounted({ tally: added.tally, before: tally });
  };
  const takeBack = () => {
    if (before !== null) setCounted({ tally: before, before: null });
    setRefusal(null);
  };
  const show = async () => {
    const { version, estimate } = await estimatorOf(energy);
    const figures = groupFigures(SLIP_RULES, tally, estimate);
    if (figures === null) return;
    setShown({ figures, method: version });
    setCounted(NOTHING);
  };

  if (shown !== null) return <SlipsSheet {...shown} print={() => port.print()} />;
  const missing = SLIP_RULES.minBallots - tally.people;
  return (
    <div class="slips">
      <h1>{slips.title}</h1>
      <p class="lead">{slips.lead}</p>
      {tally.people === 0 && (
        <ul class="before">
          {slips.before.map((line) => (
            <li key={line}>{fillSlots(line, { floor })}</li>
          ))}
        </ul>
      )}
      <hr class="stitch" />
      <p role="status" class="slips-count">
        <Filled text={slips.slips(tally.people)} slots={{ slips: <Figure name="slips" value={tally.people} /> }} />
      </p>
      <SlipForm add={add} takeBack={before === null ? null : takeBack} />
      <p role="alert" class="wrong">
        {refusal !== null && fillSlots(slips.refusals[refusal], { most: formats.whole(MOST_CARDS) })}
      </p>
      <div class="slips-in">
        {missing > 0 ? (
          <p>{fillSlots(slips.notOpen(missing), { slips: formats.whole(missing) })}</p>
        ) : (
          <Confirm question={slips.allAsk} act={show}>
            {slips.all}
          </Confirm>
        )}
      </div>
      {missing > 0 && (
        <>
          <hr class="stitch" />
          <p>{fillSlots(slips.few, { floor })}</p>
          <ClassQuestions ids={CLASS_TALK} />
        </>
      )}
    </div>
  );
}
