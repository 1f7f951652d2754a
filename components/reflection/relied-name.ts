/** What a use that is relied on is called: its purpose, its service, its hours. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Relied } from '../../lib/recording/said.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useReflection } from './given.ts';

/** `names`: of services, by id. */
export function useReliedName(names: Readonly<Record<string, string>>): (row: Relied) => string {
  const { words } = useReflection();
  const { formats } = useLanguage();
  return ({ purpose, service, from, to }) => {
    const hours =
      from === undefined || to === undefined ? [] : fillSlots(words.asking.relyHours, { from: formats.clock(from), to: formats.clock(to) });
    const parts = [
      purpose === undefined ? [] : wordFor(words.tags.purpose, purpose),
      service === undefined ? [] : wordFor(names, service),
      hours,
    ];
    return formats.list(parts.flat());
  };
}
