/** Hands the chosen language's words, and its way of writing numbers and dates, to everything drawn below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/language/en.ts';
import { type Formats, formatsFor } from '../../lib/language/formats.ts';
import type { PopupWords } from '../../lib/language/popup-en.ts';

export type Spoken<W extends PopupWords> = { words: W; formats: Formats };

/** What is drawn in the popup too. */
export const PopupLanguage = createContext<Spoken<PopupWords> | null>(null);
/** What is drawn in the journal only. */
export const WholeLanguage = createContext<Spoken<Words> | null>(null);

const kept = new Map<string, Formats>();

/** Intl formatters are slow to make and never change: one set a locale is kept. */
export function speak<W extends PopupWords>(words: W, locale: string): Spoken<W> {
  let formats = kept.get(locale);
  if (formats === undefined) {
    formats = formatsFor(locale);
    kept.set(locale, formats);
  }
  return { words, formats };
}

export function useLanguage(): Spoken<Words> {
  return drawnIn(useContext(WholeLanguage));
}

/** For what the popup draws too: it loads no more of a language than `PopupWords`. */
export function usePopupLanguage(): Spoken<PopupWords> {
  return drawnIn(useContext(PopupLanguage));
}

function drawnIn<T>(language: T | null): T {
  if (language === null) throw new Error('drawn outside a language');
  return language;
}
