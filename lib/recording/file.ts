/** The record as a file that a person keeps: what is saved is the archive, whole. */
import type { Archive } from './archive.ts';
import { toCsv } from './csv.ts';

export type SavedFile = { name: string; type: string; text: string };

/** A copy of the made-up week says so in its name and its format, so that it is never brought back as somebody's own. */
export function toFile(archive: Archive, kind: 'json' | 'csv', madeUp: boolean): SavedFile {
  const name = `${madeUp ? 'made-up-week' : 'self-audit'}-${archive.savedAt.slice(0, 10)}.${kind}`;
  if (kind === 'csv') return { name, type: 'text/csv;charset=utf-8', text: toCsv(archive) };
  const saved = madeUp ? { ...archive, format: 'decomputing-self-audit-made-up-week' } : archive;
  return { name, type: 'application/json', text: `${JSON.stringify(saved, null, 1)}\n` };
}
