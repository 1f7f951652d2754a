/** What a question is: its words, when it is asked, and what kind of looking it invites. */

/** When questions are asked by the tool itself. */
export const ASKINGS = ['pause', 'check', 'day', 'week'] as const;
export type Asking = (typeof ASKINGS)[number];

/** Those of groups and classes are never asked on a pause or a check-in: they are for people who sit together. */
export const OCCASIONS = [...ASKINGS, 'council', 'class-11-14', 'class-15-18', 'higher-ed'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Looking across time, conversation, comparison, discovery. */
export type Resource = 'T' | 'V' | 'C' | 'D';
/** Recall, describe with reasons, see from other sides, change a practice, wider conditions. */
export type Level = 'R0' | 'R1' | 'R2' | 'R3' | 'R4';
/** Short everyday words (age 11 and up), about B1, B2 and up. */
export type Reading = 'L1' | 'L2' | 'L3';

export type Question = {
  id: string;
  occasion: Occasion;
  /** Its words in each language; one of one's own needs a single language. */
  en?: string;
  fr?: string;
  concept?: string;
  reading?: Reading;
  /** The answers it names itself. */
  answers?: readonly string[];
  /** It asks how one feels. */
  feeling?: true;
  hidden?: true;
  pinned?: true;
};

/** A question that comes with the extension has both languages and says where it comes from. */
export type Shipped = Question & { en: string; fr: string; concept: string; resource: Resource; level: Level; reading: Reading };

/** The words of a question in a language, or in the other where it has none of this one; with the language they are in. */
export function wordsOf(question: Question, language: 'en' | 'fr'): { text: string; language: 'en' | 'fr' } {
  const other = language === 'en' ? 'fr' : 'en';
  const own = question[language];
  return own === undefined ? { text: question[other] ?? '', language: other } : { text: own, language };
}
