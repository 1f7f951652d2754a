/** What for: purposes, circumstances, other ways and barriers of the turns of a span, and describing those turns. */
import { useState } from 'preact/hooks';
import { conditionsOf } from '../../lib/reflection/conditions.ts';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { TAG_LISTS } from '../../lib/reflection/tags.ts';
import type { Place } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { Circumstances } from '../period/Circumstances.tsx';
import { PeriodHead } from '../period/PeriodHead.tsx';
import { spanOf } from '../period/span-of.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { DescribeTurns } from './DescribeTurns.tsx';
import { type PageGiven, useReflection } from './given.ts';
import { TagTable } from './TagTable.tsx';

/** More turns than these are not offered to be described one by one. */
const FEW_DAYS = 31;

export function Purposes({ notebook, names, settings, place }: PageGiven & { settings: QuestionSettings; place: Place }) {
  const { words } = useReflection();
  const { words: all } = useLanguage();
  const { purposes } = words;
  const [withRelied, setWithRelied] = useState(true);
  const read = useLive(
    async () => {
      const [firstDay, today] = [await notebook.firstDay(), notebook.today()];
      const span = spanOf(place.looked, { firstDay, today });
      const isFew = Date.parse(span.to) - Date.parse(span.from) < FEW_DAYS * 86_400_000;
      const [period, said, single] = await Promise.all([
        notebook.period(span),
        notebook.said('tags', span),
        isFew ? notebook.stitches(span) : null,
      ]);
      return { firstDay, today, span, turns: period.turns, said, moments: single?.moments.filter(({ counted }) => counted === 1) ?? null };
    },
    notebook.onChange,
    [notebook, JSON.stringify(place.looked)],
  );
  if (read === null) return <p class="loading">{all.period.loading}</p>;
  const { firstDay, today, span, moments } = read;
  const shown = settings.presenting || !withRelied ? read.said.filter(({ reliedOn }) => reliedOn !== true) : read.said;
  const { described } = conditionsOf(shown);
  const hidden = read.said.length - shown.length;
  const rest = Math.max(0, read.turns - described - hidden);
  const opening = notebook.madeUp ? purposes.openingAlix(read.turns) : purposes.opening(read.turns);
  return (
    <div class="purposes period">
      <PeriodHead
        {...{ section: 'purposes', looked: place.looked, period: span, firstDay, today, names }}
        service=""
        setService={() => {}}
        order={[]}
        madeUp={notebook.madeUp}
      />
      <h1>
        <Filled text={opening} slots={{ turns: figureSlot('turns', read.turns) }} />
        <Circumstances tagged={shown} conditions={words.conditions} madeUp={notebook.madeUp} />
      </h1>
      <p class="lead">
        {described === 0 ? (
          purposes.none
        ) : (
          <Filled
            text={purposes.said(described)}
            slots={{ described: figureSlot('described', described), rest: figureSlot('not-described', rest) }}
          />
        )}
      </p>
      {!settings.presenting && read.said.some(({ reliedOn }) => reliedOn) && (
        <label class="choice noprint">
          <input type="checkbox" checked={withRelied} onChange={(event) => setWithRelied(event.currentTarget.checked)} />
          {purposes.withRelied}
        </label>
      )}
      {described > 0 && (
        <div class="tag-tables">
          {TAG_LISTS.map((list) => (
            <TagTable key={list} list={list} tagged={shown} />
          ))}
        </div>
      )}
      <hr class="stitch" />
      <section class="noprint" aria-labelledby="describe-title">
        <h2 id="describe-title">{purposes.describe}</h2>
        <p>{purposes.describeBody}</p>
        {moments === null || moments.length === 0 ? (
          <p class="small">{purposes.noTurns}</p>
        ) : (
          <DescribeTurns key={`${span.from} ${span.to}`} {...{ notebook, names, moments, settings }} said={read.said} />
        )}
      </section>
      <hr class="stitch" />
      <p class="caveat">{all.count.caveat}</p>
    </div>
  );
}
