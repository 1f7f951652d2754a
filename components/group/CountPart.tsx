/** A teller: makes a key, hands over its public part, and once adds up the ballots of a box with the two others. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { tell } from '../../lib/sharing/box.ts';
import type { Box, Subtotal, Teller } from '../../lib/sharing/files.ts';
import { receipt } from '../../lib/sharing/hand.ts';
import { newTellerKey, publicPart } from '../../lib/sharing/shares.ts';
import { checked, savedFile } from '../../lib/sharing/write-file.ts';
import { Confirm } from '../data/Confirm.tsx';
import { useOnce } from '../live/use-live.ts';
import { ExerciseFile, type PartProps } from './ExerciseFile.tsx';
import { FileField } from './FileField.tsx';
import { useGroupWords } from './group-language.ts';

export function CountPart({ port, names, opened, open }: PartProps) {
  const { group, formats } = useGroupWords();
  const { count } = group;
  const [changes, setChanges] = useState(0);
  /** Reckoned and not yet told: it is given out only with the key deleted. */
  const [ready, setReady] = useState<Subtotal | null>(null);
  const [wrong, setWrong] = useState('');
  const kept = useOnce(() => port.keep.tellers(), [port, changes]);
  const changed = () => setChanges((before) => before + 1);
  const mine = kept?.find(({ pub }) => opened?.exercise.tellers?.includes(pub));
  const unused = kept?.findLast(({ key }) => key !== undefined);

  const begin = async () => {
    const pair = await newTellerKey(port.web);
    await port.keep.keepTeller({ pub: await publicPart(port.web, pair), key: pair.privateKey });
    changed();
  };
  const savePublic = async (pub: string) =>
    port.saveFile(savedFile(port.web, await checked<Teller>(port.web, { format: 'group-teller', v: 1, pub })));

  const takeBox = async (taken: Box): Promise<string | null> => {
    setWrong('');
    setReady(null);
    if (opened === null || mine?.key === undefined) return count.none;
    const telling = await tell(port.web, taken, opened.exercise, opened.ex, mine.pub, mine.key);
    if ('refusal' in telling) {
      const receipts = 'rejected' in telling ? formats.list(telling.rejected.map(receipt)) : '';
      setWrong(fillSlots(count.refusals[telling.refusal], { receipts }));
      return null;
    }
    setReady(telling.subtotal);
    return null;
  };

  const addUp = async () => {
    if (ready === null || mine === undefined) return;
    const may = await port.keep.told(mine.pub, ready, port.now());
    if (may) port.saveFile(savedFile(port.web, ready));
    setReady(null);
    setWrong(may ? '' : count.gone);
    changed();
  };

  return (
    <section aria-labelledby="count-title">
      <h2 id="count-title">{group.parts.count}</h2>
      <p>{count.lead}</p>
      {kept !== null && (
        <div class="steps">
          {unused === undefined ? (
            <button type="button" class="button begin-count" onClick={() => void begin()}>
              {count.begin}
            </button>
          ) : (
            <>
              <p>{count.key}</p>
              <div class="actions">
                <button type="button" class="button save-key" onClick={() => void savePublic(unused.pub)}>
                  {count.saveKey}
                </button>
                <Confirm
                  question={count.forgetAsk}
                  act={async () => {
                    await port.keep.forgetTeller(unused.pub);
                    changed();
                  }}
                >
                  {count.forget}
                </Confirm>
              </div>
            </>
          )}
          <hr class="stitch" />
          <ExerciseFile {...{ port, names, opened, open }} />
          {opened !== null && mine === undefined && <p class="wrong">{count.none}</p>}
          {opened !== null && mine?.key !== undefined && <FileField port={port} label={count.box} wanted={['group-box']} take={takeBox} />}
          <p role="alert" class="wrong">
            {wrong}
          </p>
          {ready !== null && (
            <div class="steps">
              <p>{fillSlots(count.ballots(ready.n), { ballots: formats.whole(ready.n) })}</p>
              <p class="phrase">{fillSlots(count.code, { code: codeOf(ready.box) })}</p>
              <button type="button" class="button add-up" onClick={() => void addUp()}>
                {count.add}
              </button>
            </div>
          )}
          {mine?.subtotal !== undefined && (
            <div class="steps">
              <p class="result">{count.added}</p>
              <p>{count.kept}</p>
              <button type="button" class="button" onClick={() => mine.subtotal && port.saveFile(savedFile(port.web, mine.subtotal))}>
                {count.saveSubtotal}
              </button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** Enough of the box's hash to read aloud: `3f2a 91c0 77de`. */
function codeOf(box: string): string {
  return (box.slice(0, 12).match(/.{4}/g) ?? []).join(' ');
}
