/** Whether the week page asks for a guess before it shows figures. */
import { useLanguage } from '../text/language.ts';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';
import { placeOf } from './rules.ts';
import { useTold } from './told.ts';
import { YesNo } from './YesNo.tsx';

export function GuessRule({ agreement, choices: { guessFirst } }: Given) {
  const { settings } = useLanguage().words;
  const { say } = useTold('guess');
  const give = (answer: boolean) => {
    say('');
    void agreement.set({ guessFirst: answer });
  };
  return (
    <Rule id="guess" does={settings.guessDoes} byDefault={settings.no} now={guessFirst ? settings.yes : settings.no}>
      <fieldset aria-labelledby={placeOf('guess')}>
        <YesNo name="guess" answer={guessFirst} give={give} />
      </fieldset>
    </Rule>
  );
}
