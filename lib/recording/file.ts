/** The record as a file that a person keeps: what is saved is the archive, whole. */
import type { Archive } from './archive.ts';
import { toCsv } from './csv.ts';

export type SavedFile = { name: string; type: string; text: string };

export function toFile(archive: Archive, kind: 'json' | 'csv'): SavedFile {
  const name = `self-audit-${archive.savedAt.slice(0, 10)}.${kind}`;
  if (kind === 'csv') return { name, type: 'text/csv;charset=utf-8', text: toCsv(archive) };
  return { name, type: 'application/json', text: `${JSON.stringify(archive, null, 1)}\n` };
}
