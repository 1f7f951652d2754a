/** Where the pause stands: open or folded in a corner where no field lies under it, or nowhere until there is one. */
import { isOver, shownFields } from './fields.ts';

export type Place = { corner: Corner; isOpen: boolean };
export type Corner = (typeof CORNERS)[number];

const CORNERS = ['top right', 'bottom right', 'top left', 'bottom left'] as const;

/** However much the page changes, it is looked at again after so many milliseconds, once. */
const AGAIN_MS = 100;
const MOVES = ['resize', 'scroll', 'transitionend', 'animationend'] as const;

export type Placed = {
  host: HTMLElement;
  /** Puts it there; null is nowhere. */
  put(place: Place | null): void;
  /** Whether the person folded or opened it; null where they did neither. */
  wanted(): boolean | null;
  /** Told where it stands, each time that was looked at. */
  stands(place: Place | null): void;
};

/** Puts it where it may stand whenever the page or its window is laid out otherwise; gives back how to look, and how to stop. */
export function keepPlace(view: Window & typeof globalThis, { host, put, wanted, stands }: Placed): { look(): void; stop(): void } {
  let held: Place | null = null;
  let timer: number | undefined;

  const fits = (place: Place, fields: readonly Element[]) => {
    put(place);
    return !isOver(host.getBoundingClientRect(), fields, view);
  };
  const look = () => {
    timer = undefined;
    const fields = shownFields(view);
    for (const field of fields) sizes.observe(field);
    const first = held?.corner;
    const corners = [...CORNERS].sort((a, b) => Number(b === first) - Number(a === first));
    const isOpen = wanted();
    const open = isOpen === false ? [] : corners.map((corner) => ({ corner, isOpen: true }));
    const folded = corners.map((corner) => ({ corner, isOpen: false }));
    held = [...open, ...folded].find((place) => fits(place, fields)) ?? null;
    // Opened by the person it stays so, from the corner in which it could be folded.
    if (held && isOpen) held = { ...held, isOpen };
    put(held);
    stands(held);
  };
  const lookSoon = () => {
    timer ??= view.setTimeout(look, AGAIN_MS);
  };

  const sizes = new view.ResizeObserver(lookSoon);
  const changes = new view.MutationObserver(lookSoon);
  changes.observe(view.document, { childList: true, subtree: true, attributes: true });
  for (const move of MOVES) view.addEventListener(move, lookSoon, true);
  return {
    look,
    stop() {
      view.clearTimeout(timer);
      sizes.disconnect();
      changes.disconnect();
      for (const move of MOVES) view.removeEventListener(move, lookSoon, true);
    },
  };
}
