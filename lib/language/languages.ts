/** The languages there are, each loaded only when needed, and which one a person reads. */
import type { Language } from '../recording/choices.ts';
import type { ClassWords } from './class-en.ts';
import type { Words } from './en.ts';
import type { EnergyWords } from './energy-en.ts';
import type { GroupWords } from './group-en.ts';
import type { PopupWords } from './popup-en.ts';

export type LanguageEntry = {
  code: Language;
  /** Its name in itself. */
  name: string;
  /** Locale for dates and numbers where the browser names no region of this language. */
  locale: string;
  load: () => Promise<Words>;
  /** What the popup needs of it. */
  loadForPopup: () => Promise<PopupWords>;
  /** The words of the Energy page alone. */
  loadEnergy: () => Promise<EnergyWords>;
  /** The sentences of Share with a group, which that section alone needs. */
  loadGroup: () => Promise<GroupWords>;
  /** The words of Classroom, its sheets and its kits. */
  loadClass: () => Promise<ClassWords>;
};

export const LANGUAGES: readonly LanguageEntry[] = [
  {
    code: 'en',
    name: 'English',
    locale: 'en-GB',
    load: async () => (await import('./en.ts')).en,
    loadForPopup: async () => (await import('./popup-en.ts')).popupEn,
    loadEnergy: async () => (await import('./energy-en.ts')).energyEn,
    loadGroup: async () => (await import('./group-en.ts')).groupEn,
    loadClass: async () => (await import('./class-en.ts')).classEn,
  },
  {
    code: 'fr',
    name: 'Français',
    locale: 'fr-FR',
    load: async () => (await import('./fr.ts')).fr,
    loadForPopup: async () => (await import('./popup-fr.ts')).popupFr,
    loadEnergy: async () => (await import('./energy-fr.ts')).energyFr,
    loadGroup: async () => (await import('./group-fr.ts')).groupFr,
    loadClass: async () => (await import('./class-fr.ts')).classFr,
  },
];

const FALLBACK = LANGUAGES[0] as LanguageEntry;

export type ChosenLanguage = { entry: LanguageEntry; locale: string };

const speaks = (entry: LanguageEntry, tag: string): boolean => tag.toLowerCase().split('-')[0] === entry.code;

/**
 * The language to show. `choice` wins; with `auto`, the first of `preferred` (the browser's `navigator.languages`)
 * that exists here; English otherwise. The region the person reads in is kept for dates and numbers.
 */
export function chooseLanguage(choice: Language | 'auto', preferred: readonly string[]): ChosenLanguage {
  const wanted = choice === 'auto' ? preferred : [choice];
  let entry = FALLBACK;
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => speaks(language, tag));
    if (found) {
      entry = found;
      break;
    }
  }
  const regional = preferred.find((tag) => tag.includes('-') && speaks(entry, tag));
  return { entry, locale: regional ?? entry.locale };
}
