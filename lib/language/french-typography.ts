/** French typography: the apostrophe and the narrow no-break spaces, produced from strings typed plainly. */

const NARROW_NO_BREAK = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * Sets « l'été : 20 % » as print does. A sign takes its narrow space only where a space was typed, so that
 * clock times, addresses and slots (`17:40`, `https://`) stay whole.
 */
export function frenchTypography(text: string): string {
  return text
    .replaceAll("'", '\u2019')
    .replace(/[ \u00a0\u202f]+([;:!?»%])/g, `${NARROW_NO_BREAK}$1`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NARROW_NO_BREAK}`)
    .replaceAll(' {unit}', `${NO_BREAK}{unit}`)
    .replace(/(\{(?:turns|prompts|days)\}) (?=[a-zà])/g, `$1${NO_BREAK}`)
    .replace(/(\d) (?=(?:k?Wh|mL|L)\b)/g, `$1${NO_BREAK}`);
}
