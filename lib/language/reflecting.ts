/**
 * The sentences of questions and reflection, a language a chunk: whoever asks nothing loads none. Apart from `languages.ts`,
 * because the background asks too, and would be built with every sentence of the journal in it.
 */
import type { Language } from '../recording/choices.ts';
import { englishTypography } from './english-typography.ts';
import { frenchTypography } from './french-typography.ts';
import type { ReflectingWords } from './reflecting-en.ts';

export const REFLECTING: Readonly<Record<Language, () => Promise<ReflectingWords>>> = {
  en: async () => (await import('./reflecting-en.ts')).reflectingEn,
  fr: async () => (await import('./reflecting-fr.ts')).reflectingFr,
};

/** A question as print sets it in its language. */
export function setQuestion(text: string, language: Language): string {
  return language === 'fr' ? frenchTypography(text) : englishTypography(text);
}
