/** What the background tells pages and the popup about asking, and what they may tell and ask in return. */
import type { Asked } from '../recording/said.ts';
import type { Offer } from './offer.ts';
import type { QuestionSettings } from './settings.ts';

/** The pause that may be shown on a chat page, with all its words: the script there has none of its own. */
export type PauseTold = {
  offer: Offer;
  /** Where, and from which instant on. */
  on: readonly { service: string; pages: readonly string[]; from: number }[];
  /** Hours in which nothing is asked, as minutes of the day. */
  quiet: readonly { from: number; to: number }[];
  question: string;
  language: string;
  helpers: readonly string[];
  delayS: number;
  takesFocus: boolean;
  dark: 'auto' | 'light' | 'dark';
  easy: boolean;
  words: { region: string; why: string; goOn: string; notNow: string; skip: string; less: string; note: string; rotate: string | null };
};

export type Told = {
  /** What waits in the popup and the journal. */
  offers: readonly Offer[];
  /** Whether it is asked now how often to ask. */
  howOften: boolean;
  pause: PauseTold | null;
};

export const NOTHING_TOLD: Told = { offers: [], howOften: false, pause: null };

/** What a page may ask of the choices about questions. */
export interface QuestionChoices {
  read(): Promise<QuestionSettings>;
  set(changed: Partial<QuestionSettings>): Promise<void>;
  onChange(changed: () => void): () => void;
}

/** What waits to be asked, and saying what became of it. */
export interface Waiting {
  read(): Promise<Told>;
  became(offer: string, outcome: Asked['outcome']): Promise<void>;
  onChange(changed: () => void): () => void;
}
