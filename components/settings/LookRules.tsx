/** In which language the pages are, and on which paper. */

import { fillSlots } from '../../lib/language/slots.ts';
import type { Rules } from '../../lib/recording/agreement.ts';
import { LanguageChoice, ThemeChoice } from '../journal/Appearance.tsx';
import { useLanguage } from '../text/language.ts';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';
import { useTold } from './told.ts';

export function LanguageRule({ agreement, choices: { language } }: Given) {
  const { words } = useLanguage();
  const { settings } = words;
  const { say } = useTold('language');
  const set = (rules: Partial<Rules>) => {
    say('');
    return agreement.set(rules);
  };
  const now = language === 'auto' ? fillSlots(settings.languageAutoNow, { language: words.name }) : words.name;
  return (
    <Rule id="language" does={settings.languageDoes} byDefault={settings.languageAuto} now={now}>
      <LanguageChoice chosen={language} set={set} />
    </Rule>
  );
}

export function PaperRule({ agreement, choices: { theme } }: Given) {
  const { settings } = useLanguage().words;
  const { say } = useTold('paper');
  const set = (rules: Partial<Rules>) => {
    say('');
    return agreement.set(rules);
  };
  return (
    <Rule id="paper" does={settings.paperDoes} byDefault={settings.paper.auto} now={settings.paper[theme]}>
      <ThemeChoice chosen={theme} set={set} />
    </Rule>
  );
}
