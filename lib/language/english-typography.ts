/** English typography: the typographic apostrophe, and figures that keep on one line with what they count. */

const NO_BREAK = '\u00a0';

export function englishTypography(text: string): string {
  return text
    .replaceAll("'", '\u2019')
    .replaceAll(' {unit}', `${NO_BREAK}{unit}`)
    .replace(/(\{(?:turns|prompts|days)\}) (?=[a-z])/g, `$1${NO_BREAK}`)
    .replace(/(\d) (?=(?:k?Wh|mL|L)\b)/g, `$1${NO_BREAK}`);
}
