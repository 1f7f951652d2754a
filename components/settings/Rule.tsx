/** One rule of the house: its name, what it does, what it is by default, what it is now, and its control. */
import type { ComponentChildren } from 'preact';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { placeOf, type RuleId, ruleName } from './rules.ts';
import { useTold } from './told.ts';

export type RuleProps = {
  id: RuleId;
  does: string;
  /** Each the end of a sentence: `90 days`, without a full stop. */
  byDefault: ComponentChildren;
  now: ComponentChildren;
  children?: ComponentChildren;
};

export function Rule({ id, does, byDefault, now, children }: RuleProps) {
  const { words } = useLanguage();
  const { said } = useTold(id);
  return (
    <section class="rule" data-rule={id} aria-labelledby={placeOf(id)}>
      <h2 id={placeOf(id)} tabIndex={-1}>
        {ruleName(id, words)}
      </h2>
      <div class="rule-body">
        <p>{does}</p>
        <p class="by-default">
          <Filled text={words.settings.byDefault} slots={{ state: byDefault }} />
        </p>
        <p class="now" aria-live="polite">
          <Filled text={words.settings.now} slots={{ state: now }} />
        </p>
        {children}
        <p role="status" class="result">
          {said}
        </p>
      </div>
    </section>
  );
}

/** Goes to a rule: where what had the focus is gone, reading goes on at its name. */
export function goToRule(id: RuleId): void {
  document.getElementById(placeOf(id))?.focus();
}
