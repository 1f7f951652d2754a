/** Several questions: all of them on the page, or one a screen with the way to the next, where that was chosen. */
import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { useLanguage } from '../text/language.ts';
import { useReflection } from './given.ts';

export type OneByOneProps = {
  children: ComponentChildren;
  /** Which one to come to, each time another object says so. */
  open?: { at: number } | null;
};

export function OneByOne({ children, open = null }: OneByOneProps) {
  const { words, easy } = useReflection();
  const { formats } = useLanguage();
  const { steps } = words;
  const parts = toChildArray(children);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const shown = Math.min(at, parts.length - 1);

  // Whoever turns it on where they are stays there.
  useEffect(() => {
    const here = [...(list.current?.children ?? [])].findIndex((step) => step.contains(document.activeElement));
    if (easy && here >= 0) setAt(here);
  }, [easy]);
  useEffect(() => {
    if (open !== null && open.at >= 0) setAt(open.at);
  }, [open]);

  const go = (to: number) => {
    if (to < 0 || to >= parts.length) return;
    setAt(to);
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(':scope > .in-turn')[to]?.focus());
  };
  return (
    <div class="one-by-one" ref={list}>
      {parts.map((part, number) => (
        // Each stays where it is: what was begun in one is there again when it is come back to.
        <div key={number} class="in-turn" tabIndex={easy ? -1 : undefined} hidden={easy && number !== shown}>
          {part}
        </div>
      ))}
      {easy && parts.length > 1 && (
        <nav class="actions turn-to noprint" aria-label={steps.name}>
          <button type="button" class="button" aria-disabled={shown === 0} onClick={() => go(shown - 1)}>
            {steps.back}
          </button>
          <button type="button" class="button" aria-disabled={shown === parts.length - 1} onClick={() => go(shown + 1)}>
            {steps.next}
          </button>
          <span>{fillSlots(steps.at, { at: formats.whole(shown + 1), count: formats.whole(parts.length) })}</span>
        </nav>
      )}
    </div>
  );
}
