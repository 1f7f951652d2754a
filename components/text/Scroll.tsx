/** What can be wider or longer than its place slides in a frame of its own, and can be reached by keyboard. */
import type { ComponentChildren, Ref } from 'preact';

export type ScrollProps = {
  /** What is in it. */
  label: string;
  class: string;
  frame?: Ref<HTMLDivElement>;
  children: ComponentChildren;
};

export function Scroll({ label, class: name, frame, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for questions
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what slides must be reachable by keyboard
    <div class={name} role="group" aria-label={label} tabIndex={0} {...(frame === undefined ? {} : { ref: frame })}>
      {children}
    </div>
  );
}
