/** From the text of a file to a record that can be trusted in form, or to the reason why not. All or nothing. */
import * as v from 'valibot';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive, ArchiveSchema } from './archive.ts';
import { isTooDeep, parseJson } from './plain-json.ts';

/** Larger files are not read at all. In bytes; a text is never longer than its file. */
export const LARGEST_BYTES = 256 * 1024 * 1024;
/** A record is four levels deep. */
const DEEPEST = 8;

/** `altered`: holds what no copy ever holds, a name that could change how programs behave or a number without end. */
export type Refusal = 'too-large' | 'too-deep' | 'not-json' | 'altered' | 'another-format' | 'another-version' | 'broken';

/** `where`: the first wrong field, by names of fields and numbers of rows alone, never by what is in the file. */
export type Reading = { archive: Archive } | { refusal: Refusal; where: string };

const ROOT = 'record';
const { prompts, moments, days, gaps, notes, choices } = ArchiveSchema.entries;
const FIELDS = new Set<unknown>(
  [ArchiveSchema, choices, choices.entries.kinds, ...[prompts, moments, days, gaps, notes].map(({ item }) => item)].flatMap(({ entries }) =>
    Object.keys(entries),
  ),
);

export function readArchive(text: string): Reading {
  if (text.length > LARGEST_BYTES) return refuse('too-large');
  if (isTooDeep(text, DEEPEST)) return refuse('too-deep');
  const parsed = parseJson(text);
  if ('refusal' in parsed) return refuse(parsed.refusal);
  const { format, version } = Object(parsed.value) as { format?: unknown; version?: unknown };
  if (format !== ARCHIVE_FORMAT) return refuse('another-format');
  if (version !== ARCHIVE_VERSION) return refuse('another-version');
  const read = v.safeParse(ArchiveSchema, parsed.value, { abortEarly: true });
  return read.success ? { archive: read.output } : refuse('broken', pathOf(read.issues[0].path));
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
