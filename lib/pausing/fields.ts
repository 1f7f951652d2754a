/** Where the fields of a page lie on the screen: their boxes, and nothing else of them. */

export type Box = { left: number; top: number; right: number; bottom: number };

/** A document, or an open shadow root in it. */
type Root = Document | ShadowRoot;

const FIELD = 'textarea, input:not([type="hidden"]), [contenteditable]:not([contenteditable="false"])';
/** What belongs to a field, above all the control that sends, is within so many CSS pixels of it. */
const AROUND = 56;
/** How many points across and down are looked at for shadow roots. */
const ACROSS = 4;
const DOWN = 8;

/** The fields that can be seen now, those in open shadow roots where one of a few points meets them. */
export function shownFields(view: Window & typeof globalThis): Element[] {
  return rootsOf(view).flatMap((root) => {
    // A page can give its document a picture called like this function: so it is taken from where no page can put another.
    const { querySelectorAll } = (root instanceof view.Document ? view.Document : view.DocumentFragment).prototype;
    return [...querySelectorAll.call(root, FIELD)].filter((field) => field.checkVisibility({ visibilityProperty: true }));
  });
}

/** Whether one of the fields, or what belongs to it, lies in a box. Fields that were scrolled away lie nowhere. */
export function isOver(box: Box, fields: readonly Element[], { innerWidth, innerHeight }: Window): boolean {
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return fields.some((field) => {
    const { left, top, right, bottom } = field.getBoundingClientRect();
    const around = { left: left - AROUND, top: top - AROUND, right: right + AROUND, bottom: bottom + AROUND };
    return meets({ left, top, right, bottom }, screen) && meets(around, box);
  });
}

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The document and the open shadow roots that lie under a few points of it, one in the other. */
function rootsOf({ document, innerWidth, innerHeight }: Window): Root[] {
  const roots = new Set<Root>([document]);
  // Roots that are found on the way are gone through as well.
  for (const root of roots) {
    for (let at = 0; at < ACROSS * DOWN; at += 1) {
      const [x, y] = [((at % ACROSS) + 0.5) / ACROSS, (Math.floor(at / ACROSS) + 0.5) / DOWN];
      for (const { shadowRoot } of root.elementsFromPoint(x * innerWidth, y * innerHeight)) if (shadowRoot) roots.add(shadowRoot);
    }
  }
  return [...roots];
}
