/** Lets a person point at the field they write in and at what sends, on the page itself; the page hears nothing of it. */
import { drawOutline } from './outline.ts';
import { fieldIn } from './parts.ts';
import { selectorOf } from './selector.ts';

/** Where it is not ended by then, it ends by itself. */
const LONGEST_MS = 60_000;
const SENDS = 'button, [role="button"], input[type="submit"], a';
/** What a press is made of. None of it reaches the page. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];

/** `send` is null where Escape was pressed after the field: then only the Enter key sends. Null where nothing was pointed at. */
export type Pointed = { composer: string; send: string | null } | null;

/** Where a script that runs once more finds the one before it; only scripts of ours share these globals. */
const END_BEFORE = Symbol.for('decomputing-point');
type Shared = { [END_BEFORE]?: () => void };

export function letPoint(view: Window): Promise<Pointed> {
  const shared = globalThis as Shared;
  shared[END_BEFORE]?.();
  return new Promise((resolve) => {
    const outline = drawOutline(view);
    let composer: string | null = null;

    const end = (pointed: Pointed) => {
      view.clearTimeout(timer);
      outline.remove();
      for (const [type, listener] of Object.entries(listeners)) view.removeEventListener(type, listener, { capture: true });
      resolve(pointed);
    };
    const timer = view.setTimeout(() => end(null), LONGEST_MS);
    shared[END_BEFORE] = () => end(null);

    /** The field in an event's way, or then the control. */
    const meant = (path: readonly EventTarget[]): Element | null => {
      if (composer === null) return fieldIn(path);
      const [target] = path;
      return target instanceof Element ? (target.closest(SENDS) ?? target) : null;
    };
    const take = (path: readonly EventTarget[]) => {
      const element = meant(path);
      const selector = element && selectorOf(element);
      if (element === null) return;
      if (selector === null) return end(null);
      if (composer !== null) return end({ composer, send: selector });
      composer = selector;
      outline.keep(element);
    };

    const hold = (event: Event) => {
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const click = (event: Event) => {
      hold(event);
      if (event.isTrusted) take(event.composedPath());
    };
    const pointermove = (event: Event) => outline.show(meant(event.composedPath()));
    const focusin = pointermove;
    const keydown = (event: Event) => {
      if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
      if (event.key === 'Escape') {
        hold(event);
        end(composer === null ? null : { composer, send: null });
      } else if (event.key === 'Enter') {
        // Enter points at what has the focus, for whoever goes through a page by its keys.
        hold(event);
        take(event.composedPath());
      }
    };
    const listeners: Record<string, (event: Event) => void> = { click, pointermove, focusin, keydown };
    for (const type of PRESSES) listeners[type] = hold;
    for (const [type, listener] of Object.entries(listeners)) view.addEventListener(type, listener, { capture: true });
  });
}
