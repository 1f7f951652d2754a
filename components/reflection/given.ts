/** What every page of reflection is given: its words, what was chosen about questions, and what waits to be asked. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import type { Agreement, Status } from '../../lib/recording/agreement.ts';
import type { Choices, Language } from '../../lib/recording/choices.ts';
import type { Notebook, Removal } from '../../lib/recording/notebook.ts';
import type { LocalTime } from '../../lib/recording/record.ts';
import type { Aloud, QuestionChoices, Waiting } from '../../lib/reflection/told.ts';

export type ReflectionGiven = AskingGiven & {
  words: ReflectingWords;
  /** Which language the words are in, for questions that have both. */
  language: Language;
};

/** What of it no language changes. */
export type AskingGiven = {
  choices: QuestionChoices;
  waiting: Waiting;
  aloud: Aloud;
  now: () => LocalTime;
  newId: () => string;
  /** Hands the person a deck as a file. */
  saveDeck: (text: string) => void;
};

/** What the pages are given besides. */
export type PageGiven = {
  notebook: Notebook;
  agreement: Agreement;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  agreed: { choices: Choices; status: Status };
};

/** What holds for the whole journal. */
export type ReflectionHeld = {
  /** Deletes, says so, and can take it back: the same way everywhere. */
  remove: (removal: Removal) => Promise<void>;
  /** One question a screen. */
  easy: boolean;
};

export const ReflectionContext = createContext<(ReflectionGiven & ReflectionHeld) | null>(null);

export function useReflection(): ReflectionGiven & ReflectionHeld {
  const given = useContext(ReflectionContext);
  if (given === null) throw new Error('drawn outside the pages of reflection');
  return given;
}
