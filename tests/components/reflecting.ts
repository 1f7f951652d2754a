/** What the pages of reflection are given in a test: choices and offers in memory, and a clock that stands still. */
import type { ReflectionGiven } from '../../components/reflection/given.ts';
import { NOTHING_ASKED, type QuestionSettings } from '../../lib/reflection/settings.ts';
import { NOTHING_TOLD, type Told } from '../../lib/reflection/told.ts';
import type { Reader } from './drawn.tsx';
import { DAYS } from './invented.ts';

export type Became = { offer: string; outcome: string };

export function reflectionWith(
  { reflecting: words, language }: Reader,
  settings: Partial<QuestionSettings> = {},
  told: Partial<Told> = {},
  /** Whether the device has a voice of its own. */
  voice = false,
) {
  let chosen: QuestionSettings = { ...NOTHING_ASKED, ...settings };
  const listeners = new Set<() => void>();
  const became: Became[] = [];
  const saved: string[] = [];
  const read: string[] = [];
  let made = 0;
  const given: ReflectionGiven = {
    words,
    language,
    choices: {
      read: async () => chosen,
      async set(changed) {
        chosen = { ...chosen, ...changed };
        for (const listener of listeners) listener();
      },
      onChange(changed) {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    },
    waiting: {
      read: async () => ({ ...NOTHING_TOLD, ...told }),
      became: async (offer, outcome) => void became.push({ offer, outcome }),
      onChange: () => () => {},
    },
    aloud: { canRead: async () => voice, read: (text) => read.push(text), onChange: () => () => {} },
    now: () => ({ day: DAYS[4], minute: 14 * 60 + 15 }),
    newId: () => `new.${++made}`,
    saveDeck: (text) => saved.push(text),
  };
  return { given, became, saved, read, settings: () => chosen };
}
