/** The words of the chosen language; the page's language, title and paper follow the choice at once. */
import type { Words } from '../../lib/language/en.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';
import { chooseLanguage, type LanguageEntry } from '../../lib/language/languages.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { Language } from '../../lib/recording/choices.ts';
import { useLive } from './use-live.ts';

/** `loadEnergy`: the words of the Energy page, which only that page needs. */
export type Chosen<W extends PopupWords> = { words: W; locale: string; language: Language; loadEnergy: () => Promise<EnergyWords> };

/** All of them. Null until the first words are there. `preferred` are the browser's languages, best first. */
export function useWords(agreement: Agreement, preferred: readonly string[]): Chosen<Words> | null {
  return useLoaded(agreement, preferred, ({ load }) => load());
}

/** Those that the popup needs. */
export function usePopupWords(agreement: Agreement, preferred: readonly string[]): Chosen<PopupWords> | null {
  return useLoaded(agreement, preferred, ({ loadForPopup }) => loadForPopup());
}

function useLoaded<W extends PopupWords>(
  agreement: Agreement,
  preferred: readonly string[],
  load: (entry: LanguageEntry) => Promise<W>,
): Chosen<W> | null {
  return useLive(
    async () => {
      const { language, theme } = await agreement.choices();
      const { entry, locale } = chooseLanguage(language, preferred);
      const words = await load(entry);
      document.documentElement.lang = entry.code;
      document.documentElement.dataset.theme = theme;
      document.title = words.app.name;
      return { words, locale, language: entry.code, loadEnergy: entry.loadEnergy };
    },
    agreement.onChange,
    [agreement],
  );
}
