/** The record as a file that a person keeps: what is saved is the archive, whole. */
import type { Archive } from './archive.ts';
import { toCsv } from './csv.ts';

/** Its text in parts: a record of years is longer than one string should be. */
export type SavedFile = { name: string; type: string; parts: string[] };

/** A copy of the made-up week says so in its name and its format, so that it is never brought back as somebody's own. */
export function toFile(archive: Archive, kind: 'json' | 'csv', madeUp: boolean): SavedFile {
  const name = `${madeUp ? 'made-up-week' : 'self-audit'}-${archive.savedAt.slice(0, 10)}.${kind}`;
  if (kind === 'csv') return { name, type: 'text/csv;charset=utf-8', parts: joined(toCsv(archive)) };
  const saved = madeUp ? { ...archive, format: 'decomputing-self-audit-made-up-week' } : archive;
  return { name, type: 'application/json', parts: joined(toJson(saved)) };
}

/** Lines to a part. */
const A_PART = 1000;

function joined(lines: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(lines.length / A_PART) }, (_, at) => lines.slice(at * A_PART, (at + 1) * A_PART).join(''));
}

/** One row a line. */
function toJson({ prompts, moments, days, gaps, notes, said, ...head }: Omit<Archive, 'format'> & { format: string }): string[] {
  const lists = Object.entries({ prompts, moments, days, gaps, notes, said });
  return [
    JSON.stringify(head).slice(0, -1),
    ...lists.flatMap(([name, rows]) => [`,\n"${name}":[`, ...rows.map((row, at) => `${at === 0 ? '' : ','}\n${JSON.stringify(row)}`), ']']),
    '\n}\n',
  ];
}
