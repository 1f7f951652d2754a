/** The map of helpers: who and what supports this person, for what, and what they offer, in their own order. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Helper } from '../../lib/recording/said.ts';
import { Confirm } from '../data/Confirm.tsx';
import { useLive } from '../live/use-live.ts';
import { type PageGiven, useReflection } from './given.ts';
import { OneByOne } from './OneByOne.tsx';
import { WordsField } from './WordsField.tsx';

export function WhoHelps({ notebook }: PageGiven) {
  const { words, now, newId, remove } = useReflection();
  const { helpers } = words;
  const [name, setName] = useState('');
  const [gives, setGives] = useState('');
  const [offers, setOffers] = useState('');
  const read = useLive(() => notebook.said('helper'), notebook.onChange, [notebook]);
  if (read === null) return null;
  const list = [...read].sort((a, b) => a.place - b.place);
  const add = async (event: Event) => {
    event.preventDefault();
    const row: Helper = {
      what: 'helper',
      id: newId(),
      day: now().day,
      name: name.trim(),
      ...(gives.trim() === '' ? {} : { gives: gives.trim() }),
      ...(offers.trim() === '' ? {} : { offers: offers.trim() }),
      place: (list.at(-1)?.place ?? 0) + 1,
    };
    await notebook.say([row]);
    for (const set of [setName, setGives, setOffers]) set('');
  };
  const swap = (one: Helper | undefined, other: Helper | undefined) => {
    if (!one || !other) return;
    const placed = (row: Helper, place: number) => ({ ...row, place, corrected: (row.corrected ?? 0) + 1 });
    void notebook.say([placed(one, other.place), placed(other, one.place)]);
  };
  return (
    <div class="helpers">
      <h1>{words.sections.helpers}</h1>
      <p class="lead">{helpers.lead}</p>
      {list.length === 0 ? (
        <p>{helpers.empty}</p>
      ) : (
        <ol class="helper-list">
          {list.map((helper, at) => (
            <li key={helper.id}>
              <p>
                <b>{helper.name}</b>
              </p>
              {helper.gives !== undefined && (
                <p>
                  <span class="small">{helpers.gives}</span> {helper.gives}
                </p>
              )}
              {helper.offers !== undefined && (
                <p>
                  <span class="small">{helpers.offers}</span> {helper.offers}
                </p>
              )}
              <div class="actions small noprint">
                <button
                  type="button"
                  class="link"
                  aria-label={fillSlots(helpers.upOf, { name: helper.name })}
                  aria-disabled={at === 0}
                  onClick={() => swap(helper, list[at - 1])}
                >
                  {helpers.up}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={fillSlots(helpers.downOf, { name: helper.name })}
                  aria-disabled={at === list.length - 1}
                  onClick={() => swap(helper, list[at + 1])}
                >
                  {helpers.down}
                </button>
                <Confirm
                  quiet
                  label={fillSlots(helpers.removeOf, { name: helper.name })}
                  question={fillSlots(helpers.removeQuestion, { name: helper.name })}
                  act={() => remove({ what: 'entry', type: 'helper', id: helper.id })}
                >
                  {helpers.remove}
                </Confirm>
              </div>
            </li>
          ))}
        </ol>
      )}
      <form class="helper-form noprint" onSubmit={add} aria-label={helpers.add}>
        <OneByOne>
          <WordsField label={helpers.name} value={name} set={setName} short />
          <WordsField label={helpers.gives} value={gives} set={setGives} short />
          <WordsField label={helpers.offers} value={offers} set={setOffers} short />
        </OneByOne>
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {helpers.add}
        </button>
      </form>
      <p class="small">
        {helpers.onPause} {helpers.stays}
      </p>
    </div>
  );
}
