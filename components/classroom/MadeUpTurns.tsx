/** The turns of the made-up week, with what Alix says of them, which a class tries to find first. */
import './slips.css';
import { useMemo, useState } from 'preact/hooks';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { MADE_UP_MONDAY, MADE_UP_SUNDAY } from '../../lib/classroom/made-up-week.ts';
import { type TagList, tagsOf } from '../../lib/reflection/tags.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { namesOf } from '../../lib/services/known.ts';
import { useLive } from '../live/use-live.ts';
import { Scroll } from '../text/Scroll.tsx';
import { wordFor } from '../text/words-by-id.ts';
import { useClassWords } from './class-language.ts';

const WEEK = { from: MADE_UP_MONDAY, to: MADE_UP_SUNDAY };

/** `toFind`: the lists whose tags are hidden until they are asked for; what a turn was for is always shown. */
export function MadeUpTurns({ toFind }: { toFind: readonly TagList[] }) {
  const { class: own, formats } = useClassWords();
  const { madeUp, tags } = own.slips;
  // A notebook of its own, in memory: there is no way from here to the one of whoever looks.
  const notebook = useMemo(() => createMadeUpNotebook(), []);
  const names = useMemo(() => namesOf(CATALOGUE), []);
  const [says, setSays] = useState(false);
  const read = useLive(
    async () => {
      const [{ moments }, tagged] = await Promise.all([notebook.stitches(WEEK), notebook.said('tags')]);
      return { moments, tagged };
    },
    notebook.onChange,
    [notebook],
  );
  if (read === null) return null;
  const { moments, tagged } = read;
  const said = (id: string, list: TagList) => {
    const turn = tagged.find((row) => row.id === id);
    return turn === undefined ? '' : formats.list(tagsOf(turn, list).map((tag) => wordFor(tags[list], tag)));
  };
  return (
    <div class="made-up-log">
      <div class="actions no-print">
        <button type="button" class="button" aria-pressed={says} onClick={() => setSays(!says)}>
          {says ? madeUp.hide : madeUp.show}
        </button>
      </div>
      <Scroll class="scroll" label={madeUp.caption}>
        <table class="figures made-up-turns">
          <caption>{madeUp.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{madeUp.turn}</th>
              <th scope="col">{madeUp.service}</th>
              <th scope="col" class="number">
                {madeUp.prompts}
              </th>
              {(['purpose', ...toFind] as const).map((list) => (
                <th key={list} scope="col">
                  {tags[list].question}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moments.map(({ id, day, minute, service, prompts }) => (
              <tr key={id}>
                <th scope="row">{`${formats.weekdayShort(day)} ${formats.clock(minute)}`}</th>
                <td data-label={madeUp.service}>{wordFor(names, service)}</td>
                <td class="number" data-label={madeUp.prompts}>
                  {formats.whole(prompts)}
                </td>
                <td data-label={tags.purpose.question}>{said(id, 'purpose')}</td>
                {toFind.map((list) => (
                  <td key={list} data-label={tags[list].question}>
                    {says ? said(id, list) : <ToFind />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

/** A line to write on. */
export function ToFind() {
  return (
    <span class="to-find">
      <span class="unseen">{useClassWords().class.slips.madeUp.hidden}</span>
    </span>
  );
}
