/** Days of one's own choice, from one to another. */
import { useState } from 'preact/hooks';
import type { Day } from '../../lib/recording/record.ts';
import type { Span } from '../../lib/recording/span.ts';
import { hashOf, type Section } from '../journal/sections.ts';
import { useLanguage } from '../text/language.ts';

export type OwnDaysProps = {
  section: Section;
  /** What is shown now: the choice begins there. */
  period: Span;
  firstDay: Day | null;
  today: Day;
  /** True where days of one's own are shown. */
  own: boolean;
};

export function OwnDays({ section, period, firstDay, today, own }: OwnDaysProps) {
  const { words } = useLanguage();
  const [from, setFrom] = useState(period.from);
  const [to, setTo] = useState(period.to < today ? period.to : today);
  const fits = from !== '' && to !== '' && from <= to;
  const limits = { min: firstDay ?? today, max: today };
  return (
    <details class="own-days">
      <summary aria-current={own ? 'true' : undefined}>{words.span.kind.own}</summary>
      <div class="own-days-choice">
        <label class="field">
          <span>{words.span.from}</span>
          <input type="date" {...limits} value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.span.to}</span>
          <input type="date" {...limits} value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        {fits ? (
          <a class="button quiet" href={hashOf(section, { kind: 'own', from, to })}>
            {words.span.show}
          </a>
        ) : (
          <p class="wrong">{words.span.wrong}</p>
        )}
      </div>
    </details>
  );
}
