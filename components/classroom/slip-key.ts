/** The key of a slip's answer that was pressed: digits by their place, since some keyboards have them behind Shift. */
export function slipKey({ code, key, ctrlKey, altKey, metaKey }: KeyboardEvent): string | null {
  if (ctrlKey || altKey || metaKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit ?? (/^[a-z]$/i.test(key) ? key.toUpperCase() : null);
}
