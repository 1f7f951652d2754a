/** How wide an element is and how large its letters, so that a chart draws at the size it is seen. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type Measured = {
  width: number;
  /** 1 at the usual text size, 2 where a person has doubled it. */
  scale: number;
};

/** `fallback` stands until the element is measured, and where nothing can be measured. */
export function useWidth<T extends Element>(fallback: number): Measured & { ref: RefObject<T | null> } {
  const ref = useRef<T>(null);
  const [measured, setMeasured] = useState<Measured>({ width: fallback, scale: 1 });
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (width > 0) setMeasured((before) => (before.width === width && before.scale === scale ? before : { width, scale }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...measured };
}
