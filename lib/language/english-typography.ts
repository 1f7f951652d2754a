/** English typography: the typographic apostrophe, and figures that keep their unit on the same line. */

const NO_BREAK = '\u00a0';

export function englishTypography(text: string): string {
  return text.replaceAll("'", '\u2019').replaceAll(' {unit}', `${NO_BREAK}{unit}`);
}
