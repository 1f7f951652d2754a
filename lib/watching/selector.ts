/** A selector for an element that was pointed at: of names that programs give, never of words that a page shows. */

/** Attributes that name a part for programs, the most lasting first. */
const NAMING = ['data-testid', 'data-test-id', 'data-qa', 'name'] as const;
/** What a part is, where nothing names it. */
const BEING = ['type', 'role', 'contenteditable'] as const;

/** A name that was made by a person: short, and not of numbers that another visit changes. */
const LASTING = /^[A-Za-z][A-Za-z_-]*\d{0,2}[A-Za-z_-]*$/;
const LONGEST = 48;

/** The first selector that finds the element alone; one of its own names, or what it is inside something named. Null where nothing does. */
export function selectorOf(element: Element): string | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isSure = (selector: string) => [...root.querySelectorAll(selector)].filter((found) => found.checkVisibility()).length === 1;
  const own = ownSelectors(element);
  const around = ancestorsOf(element).flatMap((ancestor) => idOf(ancestor));
  return [...own, ...around.flatMap((id) => own.map((selector) => `${id} ${selector}`))].find(isSure) ?? null;
}

function ownSelectors(element: Element): string[] {
  const tag = element.localName;
  const withName = (names: readonly string[]) =>
    names.flatMap((name) => {
      const value = element.getAttribute(name) ?? '';
      return isLasting(value) ? [`${tag}[${name}="${value}"]`] : [];
    });
  return [...idOf(element), ...withName(NAMING), ...withName(BEING), ...(/^[a-z][a-z0-9-]*$/.test(tag) ? [tag] : [])];
}

function idOf({ id }: Element): string[] {
  return isLasting(id) ? [`#${id}`] : [];
}

function isLasting(name: string): boolean {
  return name.length <= LONGEST && LASTING.test(name);
}

function ancestorsOf(element: Element): Element[] {
  const above = element.parentElement;
  return above === null ? [] : [above, ...ancestorsOf(above)];
}
