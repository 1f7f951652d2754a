/** Which rows of evidence are shown: by a text, by what they are of, and by their grade. */
import type { EvidenceRow } from '../../lib/energy/evidence.ts';

export type EvidenceKind = 'text' | 'token' | 'picture' | 'water' | 'carbon' | 'place' | 'other';

export const KINDS: readonly EvidenceKind[] = ['text', 'token', 'picture', 'water', 'carbon', 'place', 'other'];
export const GRADES = ['A', 'B', 'C', 'D'] as const;

/** Empty where all is wanted. */
export type Wanted = { text: string; kind: string; grade: string };

/** By the beginning of what was measured. */
const BEGINNINGS: readonly (readonly [RegExp, EvidenceKind])[] = [
  [/^energy_per_(query|session)/, 'text'],
  [/^energy_per_output_token/, 'token'],
  [/^(energy_per_(image|video)|ratio_between_image)/, 'picture'],
  [/^(water|wue)/, 'water'],
  [/^(carbon|embodied|resource)/, 'carbon'],
  [/^(pue|network|electricity)/, 'place'],
];

function kindOf({ quantity }: Pick<EvidenceRow, 'quantity'>): EvidenceKind {
  return BEGINNINGS.find(([beginning]) => beginning.test(quantity))?.[1] ?? 'other';
}

export function matches(row: EvidenceRow, { text, kind, grade }: Wanted): boolean {
  const words = [row.id, row.model, row.note, row.source_id, row.unit].join(' ').toLowerCase();
  return (
    words.includes(text.trim().toLowerCase()) && (kind === '' || kindOf(row) === kind) && (grade === '' || row.quality.startsWith(grade))
  );
}
