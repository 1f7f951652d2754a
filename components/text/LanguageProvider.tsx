/** The journal's language: all of its words, and so those that the popup draws with too. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../lib/language/en.ts';
import { PopupLanguage, type Spoken, WholeLanguage } from './language.ts';

export type LanguageProviderProps = { value: Spoken<Words>; children: ComponentChildren };

export function LanguageProvider({ value, children }: LanguageProviderProps) {
  return (
    <PopupLanguage.Provider value={value}>
      <WholeLanguage.Provider value={value}>{children}</WholeLanguage.Provider>
    </PopupLanguage.Provider>
  );
}
