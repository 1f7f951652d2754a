/** The record as a table for spreadsheets: ids and whole numbers only, one line a row of the record. */
import type { Archive } from './archive.ts';

const COLUMNS = [
  'type',
  'id',
  'service',
  'day',
  'minute',
  'kind',
  'outcome',
  'answer_ms',
  'turns',
  'prompts',
  'active_ms',
  'place',
] as const;

type Line = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it as such; line by line. */
export function toCsv({ prompts, moments, notes, days }: Archive): string[] {
  const lines: Line[] = [
    ...prompts.map(({ id, service, day, minute, kind, outcome, startAt, endAt }) => ({
      type: 'prompt',
      id,
      service,
      day,
      minute,
      kind,
      outcome,
      ...(startAt === undefined || endAt === undefined ? {} : { answer_ms: Math.round(endAt - startAt) }),
    })),
    ...moments.map(({ id, service, day, minute, prompts, activeMs, counted }) => ({
      type: 'moment',
      id,
      service,
      day,
      minute,
      turns: counted,
      prompts,
      active_ms: Math.round(activeMs),
    })),
    ...notes.map(({ id, service, day, minute, place, prompts }) => ({
      type: 'note',
      id,
      service: service ?? '',
      day,
      minute,
      place,
      prompts,
    })),
    ...days.map(({ service, day, turns, prompts, activeMs }) => ({
      type: 'day',
      service,
      day,
      turns,
      prompts,
      active_ms: Math.round(activeMs),
    })),
  ];
  return [`\uFEFF${COLUMNS.join(',')}\r\n`, ...lines.map((line) => `${COLUMNS.map((column) => quote(line[column] ?? '')).join(',')}\r\n`)];
}

/** Quoted, and never read as a formula by a spreadsheet. */
export function quote(field: string | number): string {
  const text = String(field);
  const guarded = /^\s*[=+\-@|%\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
