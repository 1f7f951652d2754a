/** From the text of a file to a record that can be trusted in form, or to the reason why not. All or nothing. */
import * as v from 'valibot';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive, ArchiveSchema } from './archive.ts';
import { SAID_SCHEMAS } from './said.ts';

/** Larger files are not read at all. In bytes; a text is never longer than its file. */
export const LARGEST_BYTES = 256 * 1024 * 1024;
/** A record is four levels deep. */
const DEEPEST = 8;

/** `altered`: holds what no copy ever holds, a name that could change how programs behave or a number without end. */
export type Refusal = 'too-large' | 'too-deep' | 'not-json' | 'altered' | 'another-format' | 'another-version' | 'broken';

/** `where`: the first wrong field, by names of fields and numbers of rows alone, never by what is in the file. */
export type Reading = { archive: Archive } | { refusal: Refusal; where: string };

const ROOT = 'record';
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
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
  if (text.length > LARGEST_BYTES) return refuse('too-large');
  if (isTooDeep(text)) return refuse('too-deep');
  const parsed = parse(text);
  if ('refusal' in parsed) return parsed;
  const { format, version } = Object(parsed.value) as { format?: unknown; version?: unknown };
  if (format !== ARCHIVE_FORMAT) return refuse('another-format');
  if (version !== ARCHIVE_VERSION) return refuse('another-version');
  const read = v.safeParse(ArchiveSchema, parsed.value, { abortEarly: true });
  return read.success ? { archive: read.output } : refuse('broken', pathOf(read.issues[0].path));
}

function refuse(refusal: Refusal, where = ROOT): { refusal: Refusal; where: string } {
  return { refusal, where };
}

function parse(text: string): { value: unknown } | { refusal: Refusal; where: string } {
  let altered = false;
  try {
    const value: unknown = JSON.parse(text, (name, value: unknown) => {
      altered = FORBIDDEN.has(name) || (typeof value === 'number' && !Number.isFinite(value));
      if (altered) throw new Error('not of a record');
      return value;
    });
    return { value };
  } catch {
    return refuse(altered ? 'altered' : 'not-json');
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Brackets are counted before anything is built from them. Where the text is no JSON, parsing says so afterwards. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at += 1;
      else quoted = code !== QUOTE;
    } else if (code === QUOTE) quoted = true;
    // [ and {, ] and }
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

/** Up to the first name that is none of ours: from there on, names are content of the file. */
function pathOf(path: readonly { key?: unknown }[] = []): string {
  const keys = path.map(({ key }) => key);
  const foreign = keys.findIndex((key) => typeof key !== 'number' && !FIELDS.has(key));
  return [ROOT, ...(foreign === -1 ? keys : keys.slice(0, foreign))].join('.');
}
