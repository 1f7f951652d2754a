/** One turn of the made-up week at a time, for a wall: its story, what to look for in it, and what Alix says of it once that is asked for. */
import './slips.css';
import { useState } from 'preact/hooks';
import { madeUpTags } from '../../lib/classroom/made-up-tags.ts';
import { madeUpRows } from '../../lib/classroom/made-up-week.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { tagsOf } from '../../lib/reflection/tags.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { namesOf } from '../../lib/services/known.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useClassWords } from './class-language.ts';
import { ToFind } from './MadeUpTurns.tsx';
import { whenOf } from './when-of.ts';

const { moments } = madeUpRows();
const TAGGED = madeUpTags(moments);
const NAMES = namesOf(CATALOGUE);
/** What a slip asks for, and what stood in the way of which. */
const LISTS = ['purpose', 'decidedBy', 'alternative', 'barrier'] as const;

export function ShownTurn() {
  const { class: own, formats } = useClassWords();
  const { madeUp, tags } = own.slips;
  const { prompts, turns } = own.sheets.compare.madeUp;
  const [at, setAt] = useState(0);
  const [says, setSays] = useState(false);
  const turn = moments[at];
  if (turn === undefined) return null;
  const number = fillSlots(madeUp.numbered, { turn: formats.whole(at + 1), turns: formats.whole(moments.length) });
  const sent = fillSlots(prompts(turn.prompts), { count: formats.whole(turn.prompts) });
  return (
    <section class="shown-turn" aria-label={madeUp.caption}>
      <div role="status">
        <p class="turn-head">{[number, whenOf(turn, formats), wordFor(NAMES, turn.service), sent].join(' · ')}</p>
        <p class="turn-story">{turns[at]}</p>
      </div>
      <dl class="show-pairs">
        {LISTS.map((list) => (
          <div key={list}>
            <dt>{tags[list].question}</dt>
            <dd>{says ? formats.list(tagsOf(TAGGED[at] ?? {}, list).map((tag) => wordFor(tags[list], tag))) : <ToFind />}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button" aria-pressed={says} onClick={() => setSays(!says)}>
          {says ? madeUp.hide : madeUp.show}
        </button>
        <button
          type="button"
          class="button next-turn"
          onClick={() => {
            setAt((at + 1) % moments.length);
            setSays(false);
          }}
        >
          {madeUp.nextTurn}
        </button>
      </div>
    </section>
  );
}
