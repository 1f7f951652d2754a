/** A blurred card as three letters, to write on a slip of paper or to read aloud. */
import { digitOf, letterOf } from './base32.ts';
import { fromHex } from './bytes.ts';
import type { Lines } from './card.ts';
import { BLURRED_LEVELS, MAIN_NONE } from './questions.ts';

const BLANK = 40;

/** Two letters say the answers, the third finds a slip of the pen and a slip of another exercise. Null where a line is missing: then only a file can say it. */
export function slipOf(lines: Lines, ex: string): string | null {
  const value = Object.keys(lines).length === 0 ? BLANK : valueOfLines(lines);
  if (value === null) return null;
  const [a, b] = [value >> 5, value & 31];
  return [a, b, checkOf(a, b, ex)].map(letterOf).join('');
}

function valueOfLines({ prompts, main, evening }: Lines): number | null {
  if (prompts === undefined || main === undefined || evening === undefined) return null;
  return prompts * 10 + main * 2 + evening;
}

const checkOf = (a: number, b: number, ex: string): number => (7 * a + 3 * b + (fromHex(ex)[0] ?? 0)) % 31;

/** The lines that three letters say; null where they are no slip of this exercise. */
export function readSlip(text: string, ex: string): Lines | null {
  const [a, b, check, ...more] = [...text.replace(/[\s-]/g, '')].map(digitOf);
  if (a == null || b == null || check !== checkOf(a, b, ex) || more.length > 0) return null;
  const value = a * 32 + b;
  if (value === BLANK) return {};
  const [prompts, main, evening] = [Math.floor(value / 10), Math.floor((value % 10) / 2), value % 2];
  return prompts < BLURRED_LEVELS.length && main <= MAIN_NONE ? { prompts, main, evening } : null;
}
