/** "When …, I will …", as it was written, where it was put, until it lapses. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { Reflection } from '../../lib/recording/said.ts';
import { isCurrent, lastDayOf } from '../../lib/reflection/weeks.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { useReflection } from './given.ts';

export function Plans({ plans }: { plans: readonly Reflection[] }) {
  const { reflections } = useReflection().words;
  const { formats } = useLanguage();
  if (plans.length === 0) return null;
  return (
    <ul class="plans">
      {plans.map(({ id, when = '', text = '', day }) => (
        <li key={id}>
          {fillSlots(reflections.plan, { when, will: text })}{' '}
          <span class="line small">{fillSlots(reflections.until, { day: formats.day(lastDayOf(day)) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** Those that were put on This week. */
export function PlansOfWeek({ notebook }: { notebook: Notebook }) {
  const written = useLive(() => notebook.said('reflection'), notebook.onChange, [notebook]) ?? [];
  return <Plans plans={written.filter((row) => row.on === 'week' && isCurrent(row, notebook.today()))} />;
}
