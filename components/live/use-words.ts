/** The words of the chosen language; the page's language, title and paper follow the choice at once. */
import type { Words } from '../../lib/language/en.ts';
import { chooseLanguage } from '../../lib/language/languages.ts';
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { Language } from '../../lib/recording/choices.ts';
import { useLive } from './use-live.ts';

export type Spoken = { words: Words; locale: string; language: Language };

/** Null until the first words are there. `preferred` are the browser's languages, best first. */
export function useWords(agreement: Agreement, preferred: readonly string[]): Spoken | null {
  return useLive(
    async () => {
      const { language, theme } = await agreement.choices();
      const { entry, locale } = chooseLanguage(language, preferred);
      const words = await entry.load();
      document.documentElement.lang = entry.code;
      document.documentElement.dataset.theme = theme;
      document.title = words.app.name;
      return { words, locale, language: entry.code };
    },
    agreement.onChange,
    [agreement],
  );
}
