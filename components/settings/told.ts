/** What was said last and at which rule: one sentence at a time, gone with the next act wherever it is. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RuleId } from './rules.ts';

/** `page`: what is said of recording as a whole, above all rules. */
export type Place = RuleId | 'page';

export type Told = { at: Place; said: string };

export const ToldContext = createContext<{ told: Told; tell: (told: Told) => void }>({ told: { at: 'page', said: '' }, tell: () => {} });

/** What is said at `at` now, and how to say something there; saying nothing takes back what was said anywhere. */
export function useTold(at: Place): { said: string; say: (said: string) => void } {
  const { told, tell } = useContext(ToldContext);
  return { said: told.at === at ? told.said : '', say: (said) => tell({ at, said }) };
}
