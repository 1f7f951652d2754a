/** The title under the toolbar icon. All languages at once: a background worker cannot load one when it needs it. */
import type { Status } from '../recording/agreement.ts';
import type { Language } from '../recording/choices.ts';
import { en } from './en.ts';
import { formatsFor } from './formats.ts';
import { fr } from './fr.ts';
import { chooseLanguage } from './languages.ts';
import { fillSlots } from './slots.ts';

const WORDS = { en, fr };

export function toolbarTitle(status: Status, choice: Language | 'auto', preferred: readonly string[]): string {
  const { entry, locale } = chooseLanguage(choice, preferred);
  const { app, state, toolbar } = WORDS[entry.code];
  return fillSlots(toolbar, { name: app.name, state: fillSlots(...stateIn(state)) });

  function stateIn(words: typeof state): [string, Record<string, string>] {
    switch (status.state) {
      case 'recording':
        return [words.recording(status.services.length), { services: String(status.services.length) }];
      case 'paused':
        if (status.until === 'resumed-by-hand') return [words.pausedByHand, {}];
        if (status.until === 'tomorrow') return [words.pausedUntilTomorrow, {}];
        return [words.pausedUntil, { time: formatsFor(locale).clock(status.until.minute) }];
      default:
        return [words[status.state], {}];
    }
  }
}
