/** The made-up week, for whoever works with it in place of one's own: its seam, and its turns with all that Alix says. */
import './slips.css';
import { useMemo } from 'preact/hooks';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { MADE_UP_MONDAY, MADE_UP_SUNDAY } from '../../lib/classroom/made-up-week.ts';
import type { TagList } from '../../lib/reflection/tags.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { namesOf } from '../../lib/services/known.ts';
import { orderOf } from '../charts/marks.ts';
import { Seam } from '../charts/Seam.tsx';
import { SeamLegend } from '../charts/SeamLegend.tsx';
import { useLive } from '../live/use-live.ts';
import { useClassWords } from './class-language.ts';
import { MadeUpTurns } from './MadeUpTurns.tsx';

const WEEK = { from: MADE_UP_MONDAY, to: MADE_UP_SUNDAY };
/** What Alix says of a turn besides what it was for. */
const TO_FIND: readonly TagList[] = ['decidedBy', 'alternative', 'barrier', 'checked', 'outcome'];

export function MadeUpWeek() {
  const { class: own } = useClassWords();
  const { madeUp } = own.slips;
  // A notebook of its own, in memory: there is no way from here to the one of whoever looks.
  const notebook = useMemo(() => createMadeUpNotebook(), []);
  const names = useMemo(() => namesOf(CATALOGUE), []);
  const read = useLive(
    async () => {
      const [period, single] = await Promise.all([notebook.period(WEEK), notebook.stitches(WEEK)]);
      return { period, single };
    },
    notebook.onChange,
    [notebook],
  );
  if (read === null) return null;
  const { period, single } = read;
  // As in the journal, where the made-up week is read too.
  const order = orderOf(
    [],
    period.byService.map(({ service }) => service),
  );
  return (
    <div class="made-up-week">
      <figure>
        <figcaption class="made-up-label">{madeUp.label}</figcaption>
        <Seam days={period.byDay} {...single} {...{ order, names }} />
        <SeamLegend byService={period.byService} {...{ order, names }} hasGaps={false} />
      </figure>
      <p>{madeUp.practise}</p>
      <MadeUpTurns toFind={TO_FIND} />
    </div>
  );
}
