/** What the background tells pages and the popup about asking, and what they may tell and ask in return. */

import type { Asked } from '../recording/said.ts';
import type { Watched } from '../services/watched.ts';
import type { Offer } from './offer.ts';
import type { QuestionSettings } from './settings.ts';

export type Doors = { goOn: string; notNow: string; skip: string; less: string; note: string };

/** Everything it says, in words: it has none of its own. */
export type PauseWords = {
  question: string;
  language: string;
  helpers: readonly string[];
  /** Said once, where a while was chosen; null where none was. */
  delay: string | null;
  takesFocus: boolean;
  dark: 'auto' | 'light' | 'dark';
  easy: boolean;
  /** The question asks for a breath: something to breathe with stands beside it. */
  breath: boolean;
  words: Doors & { region: string; why: string; rotate: string | null };
};

/** The pause that may be shown on a chat page, with all its words: the script there has none of its own. */
export type PauseTold = {
  offer: Offer;
  /** Where, and from which instant on; `parts`: how the page shows that a prompt was sent, where it can. */
  on: readonly { service: string; pages: readonly string[]; from: number; parts: Watched | null }[];
  says: PauseWords;
};

export type Told = {
  /** What waits in the popup and the journal. */
  offers: readonly Offer[];
  /** Whether it is asked now how often to ask. */
  howOften: boolean;
  pause: PauseTold | null;
  /** Hours in which nothing is asked, as minutes of the day. */
  quiet: readonly { from: number; to: number }[];
  /** Whether what is asked shall be easy to read. */
  easy: boolean;
  /** The last turn with prompts, and by what it is another once one more was sent. */
  sent: { service: string; of: string } | null;
};

export const NOTHING_TOLD: Told = { offers: [], howOften: false, pause: null, quiet: [], easy: false, sent: null };

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

/** Reading aloud on the device itself. */
export interface Aloud {
  /** Whether there is a voice for a language that sends nothing away. */
  canRead(language: string): Promise<boolean>;
  read(text: string, language: string): void;
  onChange(changed: () => void): () => void;
}
