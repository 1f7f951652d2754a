/** Numbers as others printed them, and names of countries: for pages that show what was published. */

/** At most so many digits that count. */
export function upTo(value: number, digits: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: digits }).format(value);
}

/** The country of two letters. */
export function countryOf(letters: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(letters) ?? letters;
}
