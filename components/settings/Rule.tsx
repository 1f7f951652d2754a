/** One rule of Settings, with what was said of it last. */
import { useLanguage } from '../text/language.ts';
import { RuleFrame, type RuleFrameProps } from './RuleFrame.tsx';
import { placeOf, type RuleId, ruleName } from './rules.ts';
import { useTold } from './told.ts';

export type RuleProps = Pick<RuleFrameProps, 'does' | 'byDefault' | 'now' | 'children'> & { id: RuleId };

export function Rule(props: RuleProps) {
  const { id } = props;
  const { words } = useLanguage();
  const { said } = useTold(id);
  return <RuleFrame {...props} place={placeOf(id)} name={ruleName(id, words)} said={said} />;
}

/** Goes to a rule: where what had the focus is gone, reading goes on at its name. */
export function goToRule(id: RuleId): void {
  document.getElementById(placeOf(id))?.focus();
}
