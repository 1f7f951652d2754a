/** The sections of the journal, and how each stands in the address. */

/** `energy` is This week, opened at how the energy was estimated. */
export type Section = 'week' | 'energy' | 'data' | 'settings';

const SECTIONS: readonly Section[] = ['week', 'energy', 'data', 'settings'];

/** The section a page's address asks for (`#data`, `#settings/keep`); This week where it asks for none. */
export function sectionOf(hash: string): Section {
  const [wanted] = hash.replace(/^#/, '').split('/');
  return SECTIONS.find((section) => section === wanted) ?? 'week';
}

export function hashOf(section: Section): string {
  return `#${section}`;
}
