/** Minutes since a step was opened, where somebody asks for them: whole minutes, in words, and nothing happens when they are over. */
import { useEffect, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { useClassWords } from './class-language.ts';

const MINUTE_MS = 60_000;
const LOOK_MS = 5000;

/** `minutes` are those that the plan gives the step; `now` is in milliseconds. */
export type ShowClockProps = { shown: boolean; minutes: number; now: () => number };

export function ShowClock({ shown, minutes, now }: ShowClockProps) {
  const { class: own, formats } = useClassWords();
  const [since] = useState(now);
  const [at, setAt] = useState(since);
  useEffect(() => {
    if (!shown) return;
    const look = () => setAt(now());
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [shown, now]);
  if (!shown) return null;
  const passed = Math.max(0, Math.floor((at - since) / MINUTE_MS));
  return (
    <p class="show-clock" data-minutes={passed}>
      {fillSlots(own.show.clockSays(passed), { minutes: formats.whole(passed) })}{' '}
      {fillSlots(own.show.planned, { minutes: formats.whole(minutes) })}
    </p>
  );
}
