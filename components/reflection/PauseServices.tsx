/** On which pages a pause may stand, among the services that were chosen: none is ticked for anybody. */
import { withOrWithout } from '../../lib/recording/choices.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { askingPlace } from './asking-rules.ts';
import { type PageGiven, useReflection } from './given.ts';

export function PauseServices({ agreed, names, on }: PageGiven & { on: readonly string[] }) {
  const { words, choices } = useReflection();
  const { words: all } = useLanguage();
  const { services, consentAt } = agreed.choices;
  if (consentAt === null || services.length === 0) {
    return (
      <p>
        {words.asking.noServices} <a href="#settings">{all.app.settings}</a>
      </p>
    );
  }
  return (
    <fieldset aria-labelledby={askingPlace('pause-on')}>
      {services.map((service) => (
        <label key={service} class="choice">
          <input
            type="checkbox"
            name="pause-on"
            value={service}
            checked={on.includes(service)}
            onChange={(event) => void choices.set({ pauseOn: withOrWithout(on, service, event.currentTarget.checked) })}
          />
          {wordFor(names, service)}
        </label>
      ))}
    </fieldset>
  );
}
