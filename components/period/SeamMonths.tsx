/** The seam of a long span, a month at a time: a month is read when it comes into view, and not before. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { monthOf } from '../../lib/recording/calendar.ts';
import type { DayFigures } from '../../lib/recording/period.ts';
import { cutBy, type Span } from '../../lib/recording/span.ts';
import { Seam } from '../charts/Seam.tsx';
import { seamHeight } from '../charts/seam-shape.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { Scroll } from '../text/Scroll.tsx';
import type { PeriodPart } from './part.ts';

export type SeamMonthsProps = Pick<PeriodPart, 'notebook' | 'look' | 'order' | 'names'> & {
  days: readonly DayFigures[];
};

/** A month is read this far, in CSS pixels, before it comes into view. */
const AHEAD_PX = 600;
/** A year is printed whole; more would be a ream of paper. */
const MOST_PRINTED = 12;

export function SeamMonths({ notebook, look, order, names, days }: SeamMonthsProps) {
  const { words } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** One month after the other, so that sliding never draws two at once. */
  const inTurn: InTurn = (read) => {
    const answer = last.current.then(read).then(inOwnTask);
    last.current = answer.then(drawn, () => {});
    return answer;
  };
  const daysOf = Map.groupBy(days, ({ day }) => monthOf(day));
  const all = cutBy('month', look);
  const months = all.filter(({ from }) => daysOf.get(monthOf(from))?.some(({ recorded }) => recorded));
  const leftOut = months.length < all.length && <p class="small">{words.seam.monthsLeftOut}</p>;
  if (months.length === 0) return leftOut;
  return (
    <>
      <Scroll class={months.length > MOST_PRINTED ? 'seam-months many' : 'seam-months'} frame={frame} label={words.seam.monthsTitle}>
        {months.map((month) => (
          <Month
            key={month.from}
            {...{ notebook, month, order, names, frame, inTurn }}
            service={look.service}
            days={daysOf.get(monthOf(month.from)) ?? []}
          />
        ))}
      </Scroll>
      {leftOut}
    </>
  );
}

type InTurn = <T>(read: () => Promise<T>) => Promise<T>;

/** What is read and what is drawn from it are a task each, or the two together would hold up the sliding. */
const inOwnTask = <T,>(answer: T) => new Promise<T>((resolve) => setTimeout(resolve, 0, answer));

const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

type MonthProps = Pick<SeamMonthsProps, 'notebook' | 'order' | 'names' | 'days'> & {
  month: Span;
  service: string | undefined;
  frame: { current: HTMLElement | null };
  inTurn: InTurn;
};

function Month({ notebook, order, names, days, month, service, frame, inTurn }: MonthProps) {
  const { words, formats } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true), {
      root: frame.current,
      rootMargin: `${AHEAD_PX}px 0px`,
    });
    const print = () => setNear(true);
    watch.observe(element);
    addEventListener('beforeprint', print);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', print);
    };
  }, []);
  const single = useLive(
    async () => (near ? inTurn(() => notebook.stitches({ ...month, ...(service === undefined ? {} : { service }) })) : null),
    (changed) => (near ? notebook.onChange(changed) : () => {}),
    [notebook, near, month.from, month.to, service],
  );
  return (
    <div ref={place} class="seam-month">
      <h3>{formats.month(month.from)}</h3>
      {single === null ? (
        <p class="loading" style={{ minHeight: `${seamHeight(days.length, 1, 'thin')}px` }}>
          {words.period.loading}
        </p>
      ) : (
        <Seam days={days} {...single} {...{ order, names }} rows="thin" />
      )}
    </div>
  );
}
