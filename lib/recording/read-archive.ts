/** From the text of a file to a record that can be trusted in form, or to the reason why not. All or nothing. */
import * as v from 'valibot';
import { faultIn } from '../energy/own-method.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive, ArchiveSchema } from './archive.ts';
import { type JsonRefusal, readJson } from './read-json.ts';
import { SAID_SCHEMAS } from './said.ts';

/** Larger files are not read at all. In bytes; a text is never longer than its file. */
export const LARGEST_BYTES = 256 * 1024 * 1024;
/** A record is four levels deep. */
const DEEPEST = 8;

export type Refusal = JsonRefusal | 'another-format' | 'another-version' | 'own-number' | 'broken';

/** `where`: the first wrong field, by names of fields and numbers of rows alone, never by what is in the file. */
export type Reading = { archive: Archive } | { refusal: Refusal; where: string; allowed?: { least: number; most: number } };

const ROOT = 'record';
const { prompts, moments, days, gaps, notes, choices } = ArchiveSchema.entries;
const FIELDS = new Set<unknown>(
  [
    ArchiveSchema,
    choices,
    choices.entries.kinds,
    ...[prompts, moments, days, gaps, notes].map(({ item }) => item),
    ...SAID_SCHEMAS,
  ].flatMap(({ entries }) => Object.keys(entries)),
);

export function readArchive(text: string): Reading {
  const parsed = readJson(text, { bytes: LARGEST_BYTES, depth: DEEPEST });
  if ('refusal' in parsed) return refuse(parsed.refusal);
  const { format, version } = Object(parsed.value) as { format?: unknown; version?: unknown };
  if (format !== ARCHIVE_FORMAT) return refuse('another-format');
  if (version !== ARCHIVE_VERSION) return refuse('another-version');
  const number = wrongNumber(parsed.value);
  if (number !== null) return number;
  const read = v.safeParse(ArchiveSchema, parsed.value, { abortEarly: true });
  return read.success ? { archive: read.output } : refuse('broken', pathOf(read.issues[0].path));
}

/** A number of one's own for the energy model that is none, or that means nothing there, is named with what it may be. */
function wrongNumber(value: unknown): Reading | null {
  const own: unknown = Object(Object(Object(value).choices).energy).own;
  const fault = typeof own === 'object' && own !== null ? faultIn(own as Record<string, unknown>) : null;
  if (fault === null) return null;
  const { parameter } = fault;
  if (parameter === null) return refuse('broken', `${ROOT}.choices.energy.own`);
  const { id, least, most } = parameter;
  return { refusal: 'own-number', where: `${ROOT}.choices.energy.own.${id}`, allowed: { least, most } };
}

function refuse(refusal: Refusal, where = ROOT): { refusal: Refusal; where: string } {
  return { refusal, where };
}

/** Up to the first name that is none of ours: from there on, names are content of the file. */
function pathOf(path: readonly { key?: unknown }[] = []): string {
  const keys = path.map(({ key }) => key);
  const foreign = keys.findIndex((key) => typeof key !== 'number' && !FIELDS.has(key));
  return [ROOT, ...(foreign === -1 ? keys : keys.slice(0, foreign))].join('.');
}
