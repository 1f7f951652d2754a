/** Minutes since a step was opened, where somebody asks for them: whole minutes, in words, and nothing happens when they are over. Loading the page again goes on. */
import { useEffect, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { useClassWords } from './class-language.ts';

const MINUTE_MS = 60_000;
const LOOK_MS = 5000;

/** `screen` is told from every other; `minutes` are those that the plan gives the step; `now` is in milliseconds. */
export type ShowClockProps = { shown: boolean; screen: string; minutes: number; now: () => number };

export function ShowClock({ shown, screen, minutes, now }: ShowClockProps) {
  const { class: own, formats } = useClassWords();
  const [since] = useState(() => sinceIn(history.state, screen) ?? now());
  const [at, setAt] = useState(since);
  useEffect(() => history.replaceState({ screen, since }, ''), [screen, since]);
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

/** What the browser keeps of this screen in the history of its tab, and nowhere else. */
function sinceIn(state: { screen?: unknown; since?: unknown } | null, screen: string): number | null {
  return state?.screen === screen && typeof state.since === 'number' ? state.since : null;
}
