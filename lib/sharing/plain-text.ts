/** Names and notes that people type: what cannot be seen, or turns a line around, is taken out. */

/** Control, zero-width and bidirectional characters, and lone surrogates, which have no UTF-8. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Trimmed, in NFC, one line. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether it can stand in a file as it is: clean, and at most `longest` code points. */
export function isPlainText(text: string, longest: number): boolean {
  return [...text].length <= longest && cleanText(text) === text;
}
