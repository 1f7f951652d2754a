/** Which entries are looked for. */
import type { EntryQuery } from '../../lib/recording/notebook.ts';
import type { Looked } from '../journal/sections.ts';

export type Filter = Pick<EntryQuery, 'service' | 'kind' | 'from' | 'to'>;

/** The filter a reader comes with: one day, where the way here led from it. */
export function filterOf(looked: Looked): Filter {
  return looked.kind === 'day' && looked.day !== undefined ? { from: looked.day, to: looked.day } : {};
}

/** `filter` with a field set, or taken out where nothing was chosen. */
export function withField<Name extends keyof Filter>(filter: Filter, name: Name, value: string): Filter {
  const { [name]: _, ...rest } = filter;
  return value === '' ? rest : { ...rest, [name]: value };
}

export function isWhole(filter: Filter): boolean {
  return Object.keys(filter).length === 0;
}
