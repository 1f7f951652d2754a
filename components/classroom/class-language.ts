/** Hands the section's own words to everything drawn in it, beside those of the whole journal. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClassWords } from '../../lib/language/class-en.ts';
import type { Words } from '../../lib/language/en.ts';
import { type Spoken, useLanguage } from '../text/language.ts';

export const ClassWordsContext = createContext<ClassWords | null>(null);

export function useClassWords(): Spoken<Words> & { class: ClassWords } {
  const own = useContext(ClassWordsContext);
  if (own === null) throw new Error('drawn outside Classroom');
  return { ...useLanguage(), class: own };
}
