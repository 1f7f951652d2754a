/** The ballot box of whoever runs the session: ballots in, a box out, three subtotals in, and the sum where it is right. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { boxOf, putBallot } from '../../lib/sharing/box.ts';
import { readSum } from '../../lib/sharing/cells.ts';
import type { Ballot, Subtotal } from '../../lib/sharing/files.ts';
import { type GroupFigures, groupFigures } from '../../lib/sharing/group-figures.ts';
import { receipt } from '../../lib/sharing/hand.ts';
import { sumOf, TELLERS } from '../../lib/sharing/shares.ts';
import { floorOf } from '../../lib/sharing/tally.ts';
import { savedFile } from '../../lib/sharing/write-file.ts';
import type { Opened, PartProps } from './ExerciseFile.tsx';
import { FileField } from './FileField.tsx';
import { useGroupWords } from './group-language.ts';

export type UrnInProps = Pick<PartProps, 'port'> & { opened: Opened; show: (figures: GroupFigures | null) => void };

export function UrnIn({ port, opened, show }: UrnInProps) {
  const { group, formats } = useGroupWords();
  const { read } = group;
  const { exercise, ex } = opened;
  const floor = floorOf(exercise);
  // The ballots of one choice come one after the other, faster than the page is drawn.
  const urn = useRef<readonly Ballot[]>([]);
  const [ballots, setBallots] = useState<readonly Ballot[]>([]);
  const subtotals = useRef<readonly Subtotal[]>([]);
  const [wrong, setWrong] = useState('');
  const [result, setResult] = useState('');

  const put = (next: readonly Ballot[]) => {
    urn.current = next;
    setBallots(next);
  };
  const takeBallot = (ballot: Ballot): string | null => {
    const answer = putBallot(urn.current, ballot, ex);
    if ('refusal' in answer)
      return answer.refusal === 'too-many' ? `${read.ballotRefusals['too-many']} ${group.large}` : read.ballotRefusals[answer.refusal];
    put(answer.ballots);
    return null;
  };
  const saveBox = async () => {
    port.saveFile(savedFile(port.web, await boxOf(port.web, urn.current, ex)));
    setResult(read.boxSaved);
  };
  const takeSubtotal = (subtotal: Subtotal): string | null => {
    if (subtotal.ex !== ex) return read.refusals['another-exercise'];
    subtotals.current = [...subtotals.current.filter(({ teller }) => teller !== subtotal.teller), subtotal];
    setWrong('');
    if (subtotals.current.length < TELLERS) return null;
    const sum = sumOf(subtotals.current, ex);
    if ('refusal' in sum) setWrong(read.refusals[sum.refusal]);
    else {
      const tally = readSum(exercise, sum.n, sum.cells);
      if (tally === null) setWrong(read.spoiled);
      else {
        show(groupFigures(exercise, tally));
        put([]);
        setResult(`${read.opened} ${read.deleteBox}`);
      }
    }
    return null;
  };

  return (
    <>
      <FileField port={port} label={read.ballots} wanted={['group-ballot']} multiple take={takeBallot} />
      <div role="status">
        {/* Once the box is open the ballots are gone, and the sheet says how many they were. */}
        {(ballots.length > 0 || result === '') && (
          <p class="handed" data-people={ballots.length}>
            {fillSlots(read.handed(ballots.length), { cards: formats.whole(ballots.length) })}
          </p>
        )}
        {ballots.length > 0 && ballots.length < floor && <p>{fillSlots(read.closed(floor), { floor: formats.whole(floor) })}</p>}
      </div>
      {ballots.length > 0 && (
        <details>
          <summary>{read.receipts}</summary>
          <ul class="receipts">
            {ballots.map((ballot) => (
              <li key={ballot.id}>
                <button type="button" class="link" onClick={() => put(urn.current.filter(({ id }) => id !== ballot.id))}>
                  {fillSlots(read.takeOut, { receipt: receipt(ballot.id) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {ballots.length >= floor && (
        <div class="actions">
          <button type="button" class="button save-box" onClick={() => void saveBox()}>
            {read.saveBox}
          </button>
        </div>
      )}
      <FileField port={port} label={read.subtotals} wanted={['group-subtotal']} multiple take={takeSubtotal} />
      <p role="alert" class="wrong">
        {wrong}
      </p>
      <p role="status" class="result">
        {result}
      </p>
    </>
  );
}
