/** Hands the chosen language's words, and its way of writing numbers and dates, to everything drawn below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/language/en.ts';
import { type Formats, formatsFor } from '../../lib/language/formats.ts';

export type SpokenLanguage = { words: Words; formats: Formats };

export const LanguageContext = createContext<SpokenLanguage | null>(null);

export const LanguageProvider = LanguageContext.Provider;

const kept = new Map<string, Formats>();

/** Intl formatters are slow to make and never change: one set a locale is kept. */
export function speak(words: Words, locale: string): SpokenLanguage {
  let formats = kept.get(locale);
  if (formats === undefined) {
    formats = formatsFor(locale);
    kept.set(locale, formats);
  }
  return { words, formats };
}

export function useLanguage(): SpokenLanguage {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('drawn outside a LanguageProvider');
  return language;
}
