/** From the text of a file that somebody chose to a value, or to why it is not even looked at. */

/** `altered`: holds what no file of ours ever holds, a name that could change how programs behave or a number without end. */
export type JsonRefusal = 'too-large' | 'too-deep' | 'not-json' | 'altered';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** `bytes`: larger texts are not read, and a text is never longer than its file; `depth`: how many levels a file of ours has. */
export function readJson(text: string, { bytes, depth }: { bytes: number; depth: number }): { value: unknown } | { refusal: JsonRefusal } {
  if (text.length > bytes) return { refusal: 'too-large' };
  if (isTooDeep(text, depth)) return { refusal: 'too-deep' };
  let altered = false;
  try {
    const value: unknown = JSON.parse(text, (name, value: unknown) => {
      altered = FORBIDDEN.has(name) || (typeof value === 'number' && !Number.isFinite(value));
      if (altered) throw new Error('of no file of ours');
      return value;
    });
    return { value };
  } catch {
    return { refusal: altered ? 'altered' : 'not-json' };
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Brackets are counted before anything is built from them. Where the text is no JSON, parsing says so afterwards. */
function isTooDeep(text: string, deepest: number): boolean {
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
      if (depth > deepest) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}
