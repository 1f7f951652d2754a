/** The sections of the journal, and how each stands in the address: `#data`, `#time/month/2026-11-01`. */
import type { Day } from '../../lib/recording/record.ts';
import type { RepeatingKind, SpanKind } from '../../lib/recording/span.ts';

/** `time` is Over time; `mend` belongs to Settings. */
export type Section = 'week' | 'energy' | 'time' | 'group' | 'classroom' | 'data' | 'settings' | 'mend' | ReflectionSection;

/** Of what is said and asked. `check-in`, `review` and `idea` are opened from elsewhere, and are in no list. */
export type ReflectionSection = 'purposes' | 'reflections' | 'check-in' | 'review' | 'idea' | 'helpers' | 'decks' | 'asking';

/** Which days are looked at; a repeating kind without a day is the one that holds today. */
export type Looked = { kind: RepeatingKind; day?: Day } | { kind: 'all' } | { kind: 'own'; from: Day; to: Day };

/** `part` is what of Share with a group or of Classroom is open, or which rule for asking. */
export type Place = { section: Section; looked: Looked; part?: string };

const REFLECTION: readonly Section[] = ['purposes', 'reflections', 'check-in', 'review', 'idea', 'helpers', 'decks', 'asking'];
const SECTIONS: readonly Section[] = ['week', 'energy', 'time', 'group', 'classroom', 'data', 'settings', 'mend', ...REFLECTION];
const REPEATING: readonly SpanKind[] = ['day', 'week', 'month', 'year'];

/** The place a page's address asks for; This week where it asks for none. */
export function placeOf(hash: string): Place {
  const [wanted, kind, from, to] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((each) => each === wanted) ?? 'week';
  const looked = lookedIn(kind, from, to) ?? { kind: section === 'time' ? 'month' : 'week' };
  if (section === 'classroom') return { section, looked, part: hash.slice('#classroom/'.length) };
  return (section === 'group' || section === 'asking') && kind !== undefined ? { section, looked, part: kind } : { section, looked };
}

function lookedIn(kind: string | undefined, from: string | undefined, to: string | undefined): Looked | null {
  if (kind === 'all') return { kind };
  if (kind === 'own' && isDay(from) && isDay(to) && from <= to) return { kind, from, to };
  const repeating = REPEATING.find((each) => each === kind) as RepeatingKind | undefined;
  if (repeating === undefined) return null;
  return isDay(from) ? { kind: repeating, day: from } : { kind: repeating };
}

/** Of years in which there are browsers, so that nobody's typing makes a page of a million days. */
function isDay(text: string | undefined): text is Day {
  return text !== undefined && /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The sections that show how things are set, and nothing of a record. */
export function isOfSettings(section: Section): boolean {
  return section === 'settings' || section === 'mend';
}

/** What is shown to a whole room has nothing of the journal around it. */
export function isProjected({ section, part }: Place): boolean {
  return section === 'classroom' && part?.startsWith('show/') === true;
}

export function isOfReflection(section: Section): section is ReflectionSection {
  return REFLECTION.includes(section);
}

export function hashOf(section: Section, looked?: Looked): string {
  if (looked === undefined) return `#${section}`;
  const days = looked.kind === 'own' ? [looked.from, looked.to] : looked.kind === 'all' ? [] : [looked.day ?? []].flat();
  return `#${[section, looked.kind, ...days].join('/')}`;
}
