/** The made-up week on a wall or on paper: its seam, and its log with what Alix says, which a class can try to find first. */
import './slips.css';
import { useMemo, useState } from 'preact/hooks';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { MADE_UP_MONDAY, MADE_UP_SUNDAY } from '../../lib/classroom/made-up-week.ts';
import type { Moment } from '../../lib/recording/record.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import { type TagList, tagsOf } from '../../lib/reflection/tags.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { namesOf } from '../../lib/services/known.ts';
import { Seam } from '../charts/Seam.tsx';
import { SeamLegend } from '../charts/SeamLegend.tsx';
import { useLive } from '../live/use-live.ts';
import { Scroll } from '../text/Scroll.tsx';
import { wordFor } from '../text/words-by-id.ts';
import { useClassWords } from './class-language.ts';

const WEEK = { from: MADE_UP_MONDAY, to: MADE_UP_SUNDAY };
/** What Alix says of a turn besides what it was for. */
const TO_FIND: readonly TagList[] = ['decidedBy', 'alternative', 'barrier', 'checked', 'outcome'];

export function MadeUpWeek() {
  const { class: own } = useClassWords();
  const { madeUp } = own.slips;
  // A notebook of its own, in memory: there is no way from here to the one of whoever looks.
  const notebook = useMemo(() => createMadeUpNotebook(), []);
  const names = useMemo(() => namesOf(CATALOGUE), []);
  const [says, setSays] = useState(false);
  const read = useLive(
    async () => {
      const [period, single, tagged] = await Promise.all([notebook.period(WEEK), notebook.stitches(WEEK), notebook.said('tags')]);
      return { period, single, tagged };
    },
    notebook.onChange,
    [notebook],
  );
  if (read === null) return null;
  const { period, single, tagged } = read;
  const order = [...new Set(single.moments.map(({ service }) => service))];
  return (
    <div class="made-up-week">
      <figure>
        <figcaption class="made-up-label">{madeUp.label}</figcaption>
        <Seam days={period.byDay} {...single} {...{ order, names }} />
        <SeamLegend byService={period.byService} {...{ order, names }} hasGaps={false} />
      </figure>
      <p>{madeUp.practise}</p>
      <div class="actions no-print">
        <button type="button" class="button" aria-pressed={says} onClick={() => setSays(!says)}>
          {says ? madeUp.hide : madeUp.show}
        </button>
      </div>
      <Log {...{ moments: single.moments, tagged, names, says }} />
    </div>
  );
}

type LogProps = { moments: readonly Moment[]; tagged: readonly Tagged[]; names: Readonly<Record<string, string>>; says: boolean };

function Log({ moments, tagged, names, says }: LogProps) {
  const { class: own, formats } = useClassWords();
  const { madeUp, tags } = own.slips;
  const said = (id: string, list: TagList) => {
    const turn = tagged.find((row) => row.id === id);
    return turn === undefined ? '' : formats.list(tagsOf(turn, list).map((tag) => wordFor(tags[list], tag)));
  };
  return (
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
            {(['purpose', ...TO_FIND] as const).map((list) => (
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
              {TO_FIND.map((list) => (
                <td key={list} data-label={tags[list].question}>
                  {says ? said(id, list) : <ToFind />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A line to write on. */
function ToFind() {
  return (
    <span class="to-find">
      <span class="unseen">{useClassWords().class.slips.madeUp.hidden}</span>
    </span>
  );
}
