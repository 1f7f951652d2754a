/** A group's file as text and as a name: what is saved is what was shown, and says nothing more. */
import type { SavedFile } from '../recording/file.ts';
import { letterOf } from './base32.ts';
import { bytesOf, randomBytes, sha256, toHex, type WebCrypto } from './bytes.ts';
import { canonical, type Plain } from './canonical.ts';
import type { GroupFile } from './files.ts';
import { BLURRED_BYTES } from './limits.ts';

const CHECK_DIGITS = 16;

/** The digits by which a reader notices that a file was cut or changed. */
export async function checkOf(web: WebCrypto, { check: _, ...content }: { readonly [key: string]: Plain | undefined }): Promise<string> {
  return toHex(await sha256(web, bytesOf(canonical(content)))).slice(0, CHECK_DIGITS);
}

type Unchecked<T> = T extends GroupFile ? Omit<T, 'check'> : never;

/** Adds the check to what is otherwise ready to be saved. */
export async function checked<T extends GroupFile>(web: WebCrypto, content: Unchecked<T>): Promise<T> {
  return { ...content, check: await checkOf(web, content as unknown as Record<string, Plain>) } as unknown as T;
}

/** Its canonical text. Blurred cards are filled up with blanks to one size. */
export function textOf(file: GroupFile): string {
  const text = canonical(file as unknown as Plain);
  return file.format === 'group-card' && file.level === 'blurred' ? text.padEnd(BLURRED_BYTES - 1) : text;
}

/** `card-7K2M.json`: the kind and four random letters, with no name, day or time. */
export function savedFile(web: WebCrypto, file: GroupFile): SavedFile {
  const letters = Array.from(randomBytes(web, 4), letterOf).join('');
  return { name: `${file.format.replace('group-', '')}-${letters}.json`, type: 'application/json', parts: [`${textOf(file)}\n`] };
}

/** What names an exercise: cards and ballots carry it, so that one made for another exercise, or for an altered one, does not fit. */
export async function exerciseHash(web: WebCrypto, exercise: GroupFile & { format: 'group-exercise' }): Promise<string> {
  return toHex(await sha256(web, bytesOf(canonical(exercise as unknown as Plain))));
}
