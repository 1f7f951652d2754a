/** Which days these are, the way to those before and after, and, over time, the choice of others and of one service. */
import type { Day } from '../../lib/recording/record.ts';
import { type RepeatingKind, type Span, spanAfter, spanBefore } from '../../lib/recording/span.ts';
import { hashOf, type Looked, type Section } from '../journal/sections.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { ServiceField } from '../text/ServiceField.tsx';
import { OwnDays } from './OwnDays.tsx';
import { nameOf } from './span-name.ts';

export type PeriodHeadProps = {
  section: Section;
  looked: Looked;
  period: Span;
  firstDay: Day | null;
  today: Day;
  /** The one service looked at; empty where it is all of them. */
  service: string;
  setService: (service: string) => void;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Services there can be something of. */
  order: readonly string[];
  madeUp: boolean;
};

const KINDS: readonly RepeatingKind[] = ['day', 'week', 'month', 'year'];

export function PeriodHead({ section, looked, period, firstDay, today, service, setService, names, order, madeUp }: PeriodHeadProps) {
  const { words, formats } = useLanguage();
  const { span } = words;
  const over = section !== 'week';
  const current = period.from <= today && period.to >= today;
  return (
    <div class="period-head">
      {over && (
        <nav class="switch" aria-label={span.kinds}>
          {KINDS.map((kind) => (
            <a
              key={kind}
              href={hashOf(section, { kind, day: period.to < today ? period.to : today })}
              aria-current={looked.kind === kind ? 'true' : undefined}
            >
              {span.kind[kind]}
            </a>
          ))}
          <a href={hashOf(section, { kind: 'all' })} aria-current={looked.kind === 'all' ? 'true' : undefined}>
            {span.kind.all}
          </a>
          <OwnDays
            section={section}
            key={`${period.from}${period.to}`}
            period={period}
            firstDay={firstDay}
            today={today}
            own={looked.kind === 'own'}
          />
        </nav>
      )}
      {over && section !== 'purposes' && (
        <ServiceField
          class="field inline"
          label={words.byService.service}
          value={service}
          choose={setService}
          names={names}
          ids={order}
          none={span.allServices}
        />
      )}
      <div class="period-days">
        <p aria-live="polite">
          {madeUp && looked.kind === 'week' ? (
            <Filled text={words.madeUp.week} slots={{ days: formats.days(period.from, period.to) }} />
          ) : (
            nameOf(looked, period, current, words, formats)
          )}
        </p>
        {looked.kind !== 'all' && looked.kind !== 'own' && (
          <Pages section={section} kind={looked.kind} period={period} firstDay={firstDay} today={today} />
        )}
      </div>
    </div>
  );
}

type PagesProps = { section: Section; kind: RepeatingKind; period: Span; firstDay: Day | null; today: Day };

/** A way that leads nowhere stays where it is and says so, so that the focus is not lost at the last page. */
function Pages({ section, kind, period, firstDay, today }: PagesProps) {
  const { words } = useLanguage();
  const before = spanBefore(kind, period);
  const after = spanAfter(kind, period);
  const ways = [
    { label: words.span.previous[kind], to: firstDay !== null && before.to >= firstDay ? before.from : null },
    { label: words.span.next[kind], to: after.from <= today ? after.from : null },
  ];
  return (
    <nav class="pages" aria-label={words.span.pages}>
      {ways.map(({ label, to }) => (
        <a key={label} class="link" href={hashOf(section, { kind, day: to ?? period.from })} aria-disabled={to === null}>
          {label}
        </a>
      ))}
    </nav>
  );
}
