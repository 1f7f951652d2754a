/** Which week this is, and the way to the one before and the one after. */
import type { Day } from '../../lib/recording/record.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type WeekPagesProps = {
  from: Day;
  to: Day;
  /** True for the week that holds today. */
  current: boolean;
  madeUp: boolean;
  /** Null where there is no earlier week in the record. */
  previous: (() => void) | null;
  /** Null in the current week. */
  next: (() => void) | null;
};

export function WeekPages({ from, to, current, madeUp, previous, next }: WeekPagesProps) {
  const { words, formats } = useLanguage();
  const text = madeUp ? words.madeUp.week : current ? words.week.current : words.week.past;
  return (
    <div class="week-pages">
      <p aria-live="polite">
        <Filled text={text} slots={{ days: formats.days(from, to) }} />
      </p>
      <nav aria-label={words.week.pages}>
        <PageButton label={words.week.previous} go={previous} />
        <PageButton label={words.week.next} go={next} />
      </nav>
    </div>
  );
}

/** A button that leads nowhere stays where it is and says so, so that the focus is not lost at the last week. */
function PageButton({ label, go }: { label: string; go: (() => void) | null }) {
  return (
    <button type="button" class="link" aria-disabled={go === null} onClick={() => go?.()}>
      {label}
    </button>
  );
}
