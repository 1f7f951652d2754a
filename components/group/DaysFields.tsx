/** The first and the last day of an exercise. */
import type { Day } from '../../lib/recording/record.ts';
import { useGroupWords } from './group-language.ts';

export type DaysFieldsProps = { from: Day; to: Day; set: (days: { from: Day } | { to: Day }) => void };

export function DaysFields({ from, to, set }: DaysFieldsProps) {
  const { agree } = useGroupWords().group;
  return (
    <>
      <label class="field">
        <span>{agree.from}</span>
        <input type="date" name="from" value={from} max={to} onInput={(event) => set({ from: event.currentTarget.value })} />
      </label>
      <label class="field">
        <span>{agree.to}</span>
        <input type="date" name="to" value={to} min={from} onInput={(event) => set({ to: event.currentTarget.value })} />
      </label>
    </>
  );
}
