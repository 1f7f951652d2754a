/** The words of the chosen language; the page's language, title and paper follow the choice at once. */
import type { Words } from '../../lib/language/en.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';
import { chooseLanguage, LANGUAGES, type LanguageEntry } from '../../lib/language/languages.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';
import { REFLECTING } from '../../lib/language/reflecting.ts';
import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { Language } from '../../lib/recording/choices.ts';
import { isKept, keep } from './use-kept.ts';
import { useLive } from './use-live.ts';

/** `loadEnergy`: the words of the Energy page, which only that page needs. */
export type Chosen = { locale: string; language: Language; loadEnergy: () => Promise<EnergyWords> };
type AllWords = { words: Words; reflecting: ReflectingWords };

const OF_SECTIONS = ['loadEnergy', 'loadGroup', 'loadClass'] as const;

/** The words that one section alone needs, of those sections that were opened in whatever language. */
const openedIn = (entry: LanguageEntry) =>
  OF_SECTIONS.filter((load) => LANGUAGES.some((each) => isKept(each[load]))).map((load) => keep<unknown>(entry[load]));

/**
 * All of them, and none in another language than the rest. Null until the first words are there. `preferred` are the
 * browser's languages, best first.
 */
export function useWords(agreement: Agreement, preferred: readonly string[]): (Chosen & AllWords) | null {
  return useLoaded(agreement, preferred, async (entry) => {
    const [words, reflecting] = await Promise.all([entry.load(), REFLECTING[entry.code](), ...openedIn(entry)]);
    return { words, reflecting };
  });
}

/** Those that the popup needs. */
export function usePopupWords(agreement: Agreement, preferred: readonly string[]): (Chosen & { words: PopupWords }) | null {
  return useLoaded(agreement, preferred, async ({ loadForPopup }) => ({ words: await loadForPopup() }));
}

function useLoaded<Loaded extends { words: PopupWords }>(
  agreement: Agreement,
  preferred: readonly string[],
  load: (entry: LanguageEntry) => Promise<Loaded>,
): (Chosen & Loaded) | null {
  return useLive(
    async () => {
      const { language, theme } = await agreement.choices();
      const { entry, locale } = chooseLanguage(language, preferred);
      const loaded = await load(entry);
      document.documentElement.lang = entry.code;
      document.documentElement.dataset.theme = theme;
      document.title = loaded.words.app.name;
      return { ...loaded, locale, language: entry.code, loadEnergy: entry.loadEnergy };
    },
    agreement.onChange,
    [agreement],
  );
}
