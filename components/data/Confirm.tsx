/** A button that asks once, in its own place, before it does what cannot be undone: two clicks, no window. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../text/language.ts';

export type ConfirmProps = {
  /** What the first button says. */
  children: ComponentChildren;
  /** The first button's full name, where its words alone do not say what it deletes. */
  label?: string;
  /** The sentence asked before the second click. */
  question: string;
  /** Checked at the first click: a sentence here is said instead of asking. */
  objection?: string | null;
  /** Told the objection. */
  object?: (said: string) => void;
  act: () => Promise<void>;
  /** Drawn as a link in the rows of a table. */
  quiet?: boolean;
};

export function Confirm({ children, label, question, objection, object, act, quiet = false }: ConfirmProps) {
  const { words } = useLanguage();
  const [asking, setAsking] = useState(false);
  const asked = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);

  // The focus follows the question, and comes back to the button with the answer, unless it went further meanwhile.
  useLayoutEffect(() => {
    if (asking) asked.current?.focus();
    else if (returning.current && document.activeElement === document.body) first.current?.focus();
    returning.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button
        type="button"
        ref={first}
        class={quiet ? 'link' : 'button'}
        aria-label={label}
        onClick={() => (objection ? object?.(objection) : setAsking(true))}
      >
        {children}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p tabIndex={-1} ref={asked}>
        {question}
      </p>
      <button
        type="button"
        class={quiet ? 'link' : 'button'}
        onClick={() => {
          setAsking(false);
          void act();
        }}
      >
        {words.data.confirm}
      </button>
      <button type="button" class={quiet ? 'link' : 'button'} onClick={() => setAsking(false)}>
        {words.data.keep}
      </button>
    </fieldset>
  );
}
