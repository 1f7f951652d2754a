/** Whose pages are watched, for prompts that no request tells of and as a second sign for the others. */
import { namesOf } from '../../lib/services/known.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';
import { placeOf } from './rules.ts';
import { useTold } from './told.ts';
import { WatchChoices, watchableOf } from './WatchChoices.tsx';

export function WatchRule({ agreement, choices, services }: Given) {
  const { words, formats } = useLanguage();
  const { choosing, settings } = words;
  const { say } = useTold('watch');
  const names = namesOf(services);
  const watched = choices.watched.filter((id) => choices.services.includes(id));
  return (
    <Rule
      id="watch"
      does={choosing.watchBody}
      byDefault={settings.none}
      now={watched.length === 0 ? settings.none : formats.list(watched.map((id) => wordFor(names, id)))}
    >
      {watchableOf(services, choices.services).length > 0 && (
        <fieldset aria-labelledby={placeOf('watch')}>
          <WatchChoices
            services={services}
            chosen={choices.services}
            watched={watched}
            choose={(service, on) => {
              say('');
              void agreement.watch(service, on);
            }}
          />
        </fieldset>
      )}
    </Rule>
  );
}
