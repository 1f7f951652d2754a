/** Letters to read aloud: Crockford's base 32, without I, L, O and U. */
import type { Bytes } from './bytes.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The letter for 0–31. */
export function letterOf(value: number): string {
  return LETTERS[value & 31] ?? '0';
}

/** 0–31, as it was heard or written by hand: I and L are 1, O is 0. Null for what is no such letter. */
export function digitOf(letter: string): number | null {
  const at = LETTERS.indexOf(letter.toUpperCase().replace(/[IL]/, '1').replace('O', '0'));
  return letter.length === 1 && at !== -1 ? at : null;
}

/** The first four letters of a random name: what stays on screen and is called out, to find a card or ballot again. */
export function receiptOf(bytes: Bytes): string {
  const [a = 0, b = 0, c = 0] = bytes;
  const bits = (a << 16) | (b << 8) | c;
  return [19, 14, 9, 4].map((shift) => letterOf(bits >> shift)).join('');
}
