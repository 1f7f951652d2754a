/** Reads something and reads it again after every change, keeping what was shown until the new answer is there. */
import { useEffect, useState } from 'preact/hooks';

export type Subscribe = (changed: () => void) => () => void;

/**
 * `load` runs at once, whenever `keys` change, and whenever `subscribe` calls back.
 * Answers that arrive after a newer question are dropped. Null until the first answer.
 * A read that fails is thrown where it is drawn, so that the nearest `Unreadable` says so.
 */
export function useLive<T>(load: () => Promise<T>, subscribe: Subscribe, keys: readonly unknown[]): T | null {
  const [answer, setAnswer] = useState<{ value: T } | { error: unknown } | null>(null);
  useEffect(() => {
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const next = await load().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (mine === newest) setAnswer(next);
    };
    void read();
    const stop = subscribe(() => void read());
    return () => {
      newest = Number.POSITIVE_INFINITY;
      stop();
    };
    // `load` and `subscribe` are written in place by callers; `keys` says when they mean something new.
  }, keys);
  if (answer !== null && 'error' in answer) throw answer.error;
  return answer === null ? null : answer.value;
}

/** The same of what does not change by itself. */
export function useOnce<T>(load: () => Promise<T>, keys: readonly unknown[]): T | null {
  return useLive(load, () => () => {}, keys);
}
