/** How a rule stands on a page: its name, what it does, what it is by default, what it is now, and its control. */
import type { ComponentChildren } from 'preact';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type RuleFrameProps = {
  id: string;
  /** The id of its heading, which is its address after the `#`. */
  place: string;
  name: string;
  does: string;
  /** Each the end of a sentence: `90 days`, without a full stop. A rule that nothing changes has no default, and `now` is the sentence that says so. */
  byDefault?: ComponentChildren;
  now: ComponentChildren;
  /** What was said of it last. */
  said?: string;
  children?: ComponentChildren;
};

export function RuleFrame({ id, place, name, does, byDefault, now, said = '', children }: RuleFrameProps) {
  const { words } = useLanguage();
  return (
    <section class="rule" data-rule={id} aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        {name}
      </h2>
      <div class="rule-body">
        <p>{does}</p>
        {byDefault === undefined ? (
          <p class="now">{now}</p>
        ) : (
          <>
            <p class="by-default">
              <Filled text={words.settings.byDefault} slots={{ state: byDefault }} />
            </p>
            <p class="now" aria-live="polite">
              <Filled text={words.settings.now} slots={{ state: now }} />
            </p>
          </>
        )}
        {children}
        <p role="status" class="result">
          {said}
        </p>
      </div>
    </section>
  );
}
