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
    // biome-ignore lint/a11y/useSemanticElements: the rule offers fieldset, which groups form fields; this holds a table or a chart
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what slides has to be reached by keyboard in every browser (WCAG 2.1.1; axe, scrollable-region-focusable, fails without)
    <div class={name} role="group" aria-label={label} tabIndex={0} {...(frame === undefined ? {} : { ref: frame })}>
      {children}
    </div>
  );
}
