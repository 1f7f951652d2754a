/** How wide an element is and how large its letters, so that a chart draws at the size it is seen. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type Measured = {
  width: number;
  /** 1 at the usual text size, 2 where a person has doubled it. */
  scale: number;
};

/** What was measured last, by fallback: the next chart of its kind is most often as large, and then is drawn once. */
const last = new Map<number, Measured>();

/** `fallback` stands until one is measured, and where nothing can be measured. */
export function useWidth<T extends Element>(fallback: number): Measured & { ref: RefObject<T | null> } {
  const ref = useRef<T>(null);
  const [measured, setMeasured] = useState<Measured>(last.get(fallback) ?? { width: fallback, scale: 1 });
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (width === 0) return;
      last.set(fallback, { width, scale });
      setMeasured((before) => (before.width === width && before.scale === scale ? before : { width, scale }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [fallback]);
  return { ref, ...measured };
}
