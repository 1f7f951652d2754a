/** Chooses between the singular and the plural of a sentence, by the rules of its language. */

export type Forms = { one: string; other: string };

/** French counts 0 and 1 as singular and English only 1: `Intl` knows, so no sentence has to. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
