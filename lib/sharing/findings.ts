/** A findings sheet: what a group keeps and sends a delegate with. Its figures are the ones shown, already suppressed. */
import { quote } from '../recording/csv.ts';
import type { SavedFile } from '../recording/file.ts';
import type { WebCrypto } from './bytes.ts';
import type { Exercise, Findings } from './files.ts';
import type { GroupFigures } from './group-figures.ts';
import { checked, savedFile } from './write-file.ts';

export type Written = Findings['written'];
export const NOTHING_WRITTEN: Written = { seam: '', power: '', allies: '', next: '' };

export function findingsSheet(web: WebCrypto, exercise: Exercise, figures: GroupFigures, written: Written): Promise<Findings> {
  const { title, from, to, level, named, k } = exercise;
  return checked<Findings>(web, {
    format: 'group-findings',
    v: 1,
    ...{ title, from, to, level, named, k },
    people: figures.people,
    findings: [...figures.findings],
    ...(figures.prompts === null ? {} : { prompts: figures.prompts }),
    ...(figures.energy === null ? {} : { energy: [...figures.energy] }),
    written,
  });
}

const COLUMNS = ['from', 'to', 'level', 'k', 'people', 'measure', 'values', 'unsaid', 'count'] as const;

/** The figures as a table: ids, days and whole numbers only, so that no field can be a formula. A count that is held back is empty. */
export function findingsCsv({ from, to, level, k, people, findings, prompts, energy }: Findings): string {
  const lines: (readonly (string | number)[])[] = [
    ...findings.map(({ question, values, unsaid, people: count }) => [question, values.join(' '), unsaid, count ?? '']),
    ...(prompts === undefined ? [] : [['prompts.sum', '', 0, prompts]]),
    ...(energy === undefined ? [] : energy.map((wh, at) => [at === 0 ? 'energy.low' : 'energy.high', '', 0, wh])),
  ];
  return [COLUMNS, ...lines.map((line) => [from, to, level, k, people, ...line])]
    .map((line) => `${line.map(quote).join(',')}\r\n`)
    .join('');
}

/** RFC 4180, UTF-8. */
export function csvFile(web: WebCrypto, findings: Findings): SavedFile {
  const { name } = savedFile(web, findings);
  return { name: name.replace(/json$/, 'csv'), type: 'text/csv;charset=utf-8', parts: [findingsCsv(findings)] };
}
