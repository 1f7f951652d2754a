/** JSON that others wrote: how deep it is before anything is built from it, and no name in it that could change how programs behave. */

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** `altered`: it holds what no file of ours ever holds, such a name or a number without end. */
export function parseJson(text: string): { value: unknown } | { refusal: 'altered' | 'not-json' } {
  let altered = false;
  try {
    const value: unknown = JSON.parse(text, (name, value: unknown) => {
      altered = FORBIDDEN.has(name) || (typeof value === 'number' && !Number.isFinite(value));
      if (altered) throw new Error('not of a file of ours');
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
export function isTooDeep(text: string, deepest: number): boolean {
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
