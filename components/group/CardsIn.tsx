/** Open and blurred cards as they are handed in: by file, or three letters of a slip; listed by receipt, taken out again, counted. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { randomBytes, toHex } from '../../lib/sharing/bytes.ts';
import { cardContent, fitsExercise } from '../../lib/sharing/card.ts';
import type { Card } from '../../lib/sharing/files.ts';
import { type GroupFigures, groupFigures } from '../../lib/sharing/group-figures.ts';
import { countedCards, doublesIn, EMPTY_HAND, type Hand, handOf, mergeHands, receipt, withoutCard } from '../../lib/sharing/hand.ts';
import { MOST_CARDS } from '../../lib/sharing/limits.ts';
import { changedBy, refresh } from '../../lib/sharing/refresh.ts';
import { readSlip } from '../../lib/sharing/slip.ts';
import { floorOf, tallyOf } from '../../lib/sharing/tally.ts';
import { checked } from '../../lib/sharing/write-file.ts';
import type { Opened, PartProps } from './ExerciseFile.tsx';
import { FileField } from './FileField.tsx';
import { useGroupWords } from './group-language.ts';
import { OpenCards } from './OpenCards.tsx';

export type CardsInProps = Pick<PartProps, 'port' | 'names'> & { opened: Opened; show: (figures: GroupFigures | null) => void };

export function CardsIn({ port, names, opened, show }: CardsInProps) {
  const { group, formats } = useGroupWords();
  const { read } = group;
  const { exercise, ex } = opened;
  const [{ hand, shown }, setHands] = useState<{ hand: Hand; shown: Hand }>({ hand: EMPTY_HAND, shown: EMPTY_HAND });
  const [letters, setLetters] = useState('');
  const [wrong, setWrong] = useState('');
  const floor = floorOf(exercise);
  const counted = countedCards(hand);

  /** The cards of one choice come one after the other, and are shown together: what is shown in between would stay. */
  const present = useRef(hand);
  const refreshed = () => {
    const fresh = refresh(shown, present.current, floor, exercise.k);
    if (fresh !== shown) show(groupFigures(exercise, tallyOf(exercise, countedCards(fresh))));
    setHands({ hand: present.current, shown: fresh });
  };
  const take = (card: Card): string | null => {
    if (card.ex !== ex || !fitsExercise(card, exercise)) return group.files.another;
    const next = mergeHands(present.current, handOf([card]));
    if (next.size > MOST_CARDS) return group.files.many;
    present.current = next;
    return null;
  };
  const takeOut = (card: Card) => {
    present.current = withoutCard(present.current, card);
    refreshed();
  };
  const addSlip = async () => {
    const lines = readSlip(letters, ex);
    setWrong(lines === null ? read.wrongSlip : '');
    if (lines === null) return;
    const nonce = toHex(randomBytes(port.web, 16));
    const why = take(await checked<Card>(port.web, cardContent({ ex, nonce, level: 'blurred', lines })));
    setWrong(why === null ? '' : group.large);
    refreshed();
    setLetters('');
  };

  const waits = shown.size > 0 && changedBy(shown, hand) > 0;
  return (
    <>
      <FileField port={port} label={read.cards} wanted={['group-card']} multiple take={take} after={refreshed} />
      {exercise.level === 'blurred' && (
        <form
          class="fields"
          onSubmit={(event) => {
            event.preventDefault();
            void addSlip();
          }}
        >
          <label class="field">
            <span>{read.slip}</span>
            <input
              class="slip-field"
              maxLength={5}
              autocomplete="off"
              value={letters}
              onInput={(event) => setLetters(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {read.addSlip}
          </button>
        </form>
      )}
      <p role="alert" class="wrong">
        {wrong}
      </p>
      <div role="status">
        <p class="handed" data-people={counted.length}>
          {fillSlots(read.handed(counted.length), { cards: formats.whole(counted.length) })}
        </p>
        {counted.length >= MOST_CARDS && <p>{group.large}</p>}
        {counted.length < floor && shown.size === 0 && (
          <p>{counted.length < 5 ? group.small : fillSlots(read.closed(floor), { floor: formats.whole(floor) })}</p>
        )}
        {waits && <p>{fillSlots(read.waiting, { k: formats.whole(exercise.k) })}</p>}
        {doublesIn(hand).map((nonce) => (
          <p key={nonce} class="wrong">
            {fillSlots(read.double, { receipt: receipt(nonce) })}
          </p>
        ))}
      </div>
      {exercise.level === 'open' && counted.length >= 2 && <OpenCards cards={counted} {...{ names, exercise }} />}
      {hand.size > 0 && (
        <details>
          <summary>{read.receipts}</summary>
          <ul class="receipts">
            {[...hand.values()].flat().map((card) => (
              <li key={card.check}>
                <button type="button" class="link" onClick={() => takeOut(card)}>
                  {fillSlots(read.takeOut, { receipt: receipt(card.nonce) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
