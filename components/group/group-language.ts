/** Hands the section's own sentences to everything drawn in it, beside those of the whole journal. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/language/en.ts';
import type { GroupWords } from '../../lib/language/group-en.ts';
import { type Spoken, useLanguage } from '../text/language.ts';

export const GroupWordsContext = createContext<GroupWords | null>(null);

export function useGroupWords(): Spoken<Words> & { group: GroupWords } {
  const group = useContext(GroupWordsContext);
  if (group === null) throw new Error('drawn outside Share with a group');
  return { ...useLanguage(), group };
}
