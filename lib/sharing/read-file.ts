/** From the text of a file that others made to something that can be trusted in form, or to the reason why not. All or nothing. */
import * as v from 'valibot';
import { type JsonRefusal, readJson } from '../recording/read-json.ts';
import type { WebCrypto } from './bytes.ts';
import { canonical, type Plain } from './canonical.ts';
import { type GroupFile, type GroupFormat, SCHEMAS } from './files.ts';
import { isFitForWhom } from './for-class.ts';
import { DEEPEST, LARGEST_BOX, LARGEST_FILE } from './limits.ts';
import { checkOf } from './write-file.ts';

/**
 * `altered`: not written as these files are written, or its check does not fit; `another-kind`: a group's file, and not the one asked
 * for; `not-for-class`: an exercise of a class that goes further than one may.
 */
export type FileRefusal = JsonRefusal | 'another-format' | 'another-version' | 'another-kind' | 'broken' | 'not-for-class';

export type FileReading<F extends GroupFormat> = { file: Extract<GroupFile, { format: F }> } | { refusal: FileRefusal };

/** Largest size in bytes of a file of one of these kinds; larger ones are not read at all. */
export function largestOf(wanted: readonly GroupFormat[]): number {
  return wanted.includes('group-box') ? LARGEST_BOX : LARGEST_FILE;
}

/** Reads a file of one of the kinds `wanted`. What is in it is never part of a refusal. */
export async function readGroupFile<F extends GroupFormat>(text: string, wanted: readonly F[], web: WebCrypto): Promise<FileReading<F>> {
  const parsed = readJson(text, { bytes: largestOf(wanted), depth: DEEPEST });
  if ('refusal' in parsed) return parsed;
  const { format, v: version } = Object(parsed.value) as { format?: unknown; v?: unknown };
  if (typeof format !== 'string' || !Object.hasOwn(SCHEMAS, format)) return { refusal: 'another-format' };
  if (version !== 1) return { refusal: 'another-version' };
  const kind = wanted.find((each) => each === format);
  if (kind === undefined) return { refusal: 'another-kind' };
  const read = v.safeParse(SCHEMAS[kind], parsed.value, { abortEarly: true });
  if (!read.success) return { refusal: 'broken' };
  const file = read.output as Extract<GroupFile, { format: F }>;
  const plain = file as unknown as { readonly [key: string]: Plain };
  // Fields that are there twice, numbers written otherwise, anything between the fields: none of it is how these files are saved.
  if (canonical(plain) !== text.trimEnd()) return { refusal: 'altered' };
  if ((await checkOf(web, plain)) !== file.check) return { refusal: 'altered' };
  return isFitForWhom(file) ? { file } : { refusal: 'not-for-class' };
}
