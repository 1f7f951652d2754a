/** How long an answer took, by what a page shows only while it is being written. */

/** How often it is looked until it has begun, and then; its end is taken to be halfway between two looks. */
const BEGIN_LOOK_MS = 250;
const LOOK_MS = 1000;
/** A page in the background is looked at more seldom than this: then nothing is said, rather than something wrong. */
const LATE_MS = 3000;
/** An answer that has not begun by then is not one that can be followed. */
const BEGINS_WITHIN_MS = 15_000;
const LONGEST_MS = 30 * 60_000;

/**
 * Calls `whole` with the first and last instant of writing, in milliseconds since 1970. Gives back how to stop.
 * `isWriting` gives null where it may no longer be looked: then nothing is said.
 */
export function followAnswer(
  view: Window,
  isWriting: () => boolean | null,
  now: () => number,
  whole: (from: number, to: number) => void,
): () => void {
  const since = now();
  let began = false;
  let last = since;
  let timer = 0;
  let idle = 0;
  const look = () => {
    const at = now();
    const before = last;
    last = at;
    const writes = isWriting();
    if (writes === null) return;
    if (began && !writes) {
      if (at - before <= LATE_MS) whole(since, Math.round((before + at) / 2));
      return;
    }
    began ||= writes;
    if (at - since > (began ? LONGEST_MS : BEGINS_WITHIN_MS) || at < since) return;
    timer = view.setTimeout(lookWhenIdle, began ? LOOK_MS : BEGIN_LOOK_MS);
  };
  // The page is laid out then: looking sooner would make it do so once more.
  const lookWhenIdle = () => {
    idle = view.requestIdleCallback(look, { timeout: BEGIN_LOOK_MS });
  };
  timer = view.setTimeout(look, 0);
  return () => {
    view.clearTimeout(timer);
    view.cancelIdleCallback(idle);
  };
}
