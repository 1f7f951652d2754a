/** Five words that stand for an exercise, to be read aloud: whoever changed a key or a question has other words on screen. */
import { bytesOf, type WebCrypto } from './bytes.ts';
import { canonical, type Plain } from './canonical.ts';
import type { Exercise } from './files.ts';

const ROUNDS = 200_000;
const WORDS = 5;
const BITS_A_WORD = 11;
/** Sounds that are read alike in English and in French: the words are the same in every language, since they are compared. */
const CONSONANTS = 'bdfgklmnprstvwyz';
const VOWELS = 'aeio';
const LAST_VOWELS = 'ao';

/** 64 bits of the exercise, slow to try out. */
export async function phraseBytes(web: WebCrypto, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await web.subtle.importKey('raw', bytesOf(text), 'PBKDF2', false, ['deriveBits']);
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf('gb1-phrase'), iterations: ROUNDS };
  return new Uint8Array(await web.subtle.deriveBits(slow, key, 64));
}

export async function phraseOf(web: WebCrypto, exercise: Exercise): Promise<string[]> {
  const bytes = await phraseBytes(web, canonical(exercise as unknown as Plain));
  const bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  return Array.from({ length: WORDS }, (_, at) => wordOf(Number((bits >> BigInt(64 - BITS_A_WORD * (at + 1))) & 2047n)));
}

/** One of 2,048: `bada` to `zizo`. */
export function wordOf(value: number): string {
  const letters = [CONSONANTS[value >> 7], VOWELS[(value >> 5) & 3], CONSONANTS[(value >> 1) & 15], LAST_VOWELS[value & 1]];
  return letters.join('');
}
