/** Finds the parts of a chat page that show that a prompt was sent, and whether the composer is empty. What they say is not kept. */

/** The selectors of a watch rule, see `WatchRule` in lib/services. */
export type Parts = {
  composer: readonly string[];
  send: readonly string[];
  message: readonly string[];
  writing: readonly string[];
};

/** Only the selectors that this browser understands: with one among them that it does not, none would find anything. */
export function understood<P extends Parts>(parts: P): P {
  const fits = (selector: string) => {
    try {
      document.createDocumentFragment().querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  const of = (part: keyof Parts) => parts[part].filter(fits);
  return { ...parts, composer: of('composer'), send: of('send'), message: of('message'), writing: of('writing') };
}

/** A document, or an open shadow root in it. */
export type Root = Document | ShadowRoot;

const FIELD = 'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable]:not([contenteditable="false"])';
/** What an editor shows in itself that was not typed: a placeholder, a mark of width nought. */
const NOT_TYPED = '[data-slate-placeholder], [contenteditable="false"]';
const WIDTHLESS = /[\s\u200b\u2060\ufeff]+/g;

/*
 * A form can be given fields that are called like the functions of an element, and a document pictures like its own;
 * so those are taken from where no page can put another.
 */
const matches = (element: Element, selectors: string) => Element.prototype.matches.call(element, selectors);
const closest = (element: Element, selectors: string) => Element.prototype.closest.call(element, selectors);
export const holds = (element: Element, other: Element) => Node.prototype.contains.call(element, other);
const allIn = (root: Root, selectors: string) =>
  (root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, selectors);

/** The innermost element of an event's way through the page that one of the selectors fits. */
export function firstOf(path: readonly EventTarget[], selectors: readonly string[]): Element | null {
  const all = selectors.join(', ');
  return all === '' ? null : (elementsOf(path).find((element) => matches(element, all)) ?? null);
}

/** The field of text that an event happened in: of nested editable elements the outermost, which is the editor. */
export function fieldIn(path: readonly EventTarget[]): Element | null {
  return elementsOf(path).findLast((element) => matches(element, FIELD)) ?? null;
}

/** The roots that an event passed, the innermost first. */
export function rootsOf(path: readonly EventTarget[]): Root[] {
  return path.filter((target): target is Root => target instanceof Document || target instanceof ShadowRoot);
}

/** All that the selectors find in the roots, in the order of the document. */
export function findAll(roots: readonly Root[], selectors: readonly string[]): Element[] {
  const all = selectors.join(', ');
  return all === '' ? [] : roots.flatMap((root) => [...allIn(root, all)]);
}

/** What the selectors find that is shown: many pages only hide what is not needed. The `last` one found is looked at first. */
export function findShown(roots: readonly Root[], selectors: readonly string[], last: Element | null): Element | null {
  const all = selectors.join(', ');
  if (all !== '' && last?.isConnected && matches(last, all) && last.checkVisibility()) return last;
  return findAll(roots, selectors).find((element) => element.checkVisibility()) ?? null;
}

/** The composer of a page: the first of the best selector that is no field inside a message. */
export function findComposer(roots: readonly Root[], { composer, message }: Parts): Element | null {
  for (const selector of composer) {
    const found = findAll(roots, [selector]).find((element) => !isInside(element, message));
    if (found) return found;
  }
  return null;
}

export function isInside(element: Element, selectors: readonly string[]): boolean {
  return selectors.length > 0 && closest(element, selectors.join(', ')) !== null;
}

/** A field of text inside an element, if there is one that holds anything. */
export function filledFieldIn(element: Element): Element | null {
  return [...element.querySelectorAll(FIELD)].find((field) => !isEmpty(field)) ?? null;
}

/** Whether nothing is written in a field. A composer can be a frame around its field. */
export function isEmpty(composer: Element): boolean {
  const field = composer.matches(FIELD) ? composer : (composer.querySelector(FIELD) ?? composer);
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value.trim() === '';
  const notTyped = [...field.querySelectorAll(NOT_TYPED)].reduce((sum, { textContent }) => sum + lengthOf(textContent), 0);
  return lengthOf(field.textContent) <= notTyped;
}

function lengthOf(text: string | null): number {
  return (text ?? '').replace(WIDTHLESS, '').length;
}

function elementsOf(path: readonly EventTarget[]): Element[] {
  return path.filter((target): target is Element => target instanceof Element);
}
