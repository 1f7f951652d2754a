/** One way to write a file, so that equal contents are equal bytes: keys sorted, no white space (RFC 8785, for whole numbers and NFC text). */

export type Plain = string | number | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** Throws a RangeError on a number that is not a safe whole one. */
export function canonical(value: Plain): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError('not a whole number');
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const field = value[key];
      return field === undefined ? [] : [`${JSON.stringify(key)}:${canonical(field)}`];
    });
  return `{${fields.join(',')}}`;
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
