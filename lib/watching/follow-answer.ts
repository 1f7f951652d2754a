/** How long an answer took. */
import type { Writing } from './writing.ts';

/** A page in the background is looked at more seldom than it should be: beyond so many times, nothing is said rather than something wrong. */
const LATE = 3;
/** An answer that has not begun by then is not one that can be followed. */
const BEGINS_WITHIN_MS = 15_000;
const LONGEST_MS = 30 * 60_000;
const IDLE_WITHIN_MS = 250;

/**
 * Calls `whole` with when it was asked for, which is `since`, and the last instant of writing, in milliseconds since 1970,
 * unless it may no longer be looked; and `over`, whatever came of it. Gives back how to stop.
 */
export function followAnswer(
  view: Window,
  writing: Writing,
  mayLook: () => boolean,
  since: number,
  now: () => number,
  { whole, over }: { whole(from: number, to: number): void; over(): void },
): () => void {
  const [atFirst, often] = writing.looksMs;
  let began = false;
  let last = now();
  let timer = 0;
  let idle = 0;
  const stop = () => {
    view.clearTimeout(timer);
    view.cancelIdleCallback(idle);
    writing.stop();
    over();
  };
  const look = () => {
    const at = now();
    const before = last;
    last = at;
    if (!mayLook()) return stop();
    const writes = writing.isWriting();
    if (began && !writes) {
      if (at - before <= LATE * often) whole(since, writing.changedAt() ?? Math.round((before + at) / 2));
      return stop();
    }
    began ||= writes;
    if (at - since > (began ? LONGEST_MS : BEGINS_WITHIN_MS) || at < since) return stop();
    timer = view.setTimeout(lookWhenIdle, began ? often : atFirst);
  };
  // The page is laid out then: looking sooner would make it do so once more.
  const lookWhenIdle = () => {
    idle = view.requestIdleCallback(look, { timeout: IDLE_WITHIN_MS });
  };
  timer = view.setTimeout(look, 0);
  return stop;
}
