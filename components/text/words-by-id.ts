/** Words for ids that come from data, where an unknown id is shown as it is rather than hidden. */

/** The word for `id`, or `id` itself: a service or class added later must stay readable. */
export function wordFor(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
