/** A line around what is pointed at, drawn over the page and in a root of its own that the page cannot look into. */

export type Outline = {
  /** Around an element, or around nothing. */
  show(element: Element | null): void;
  /** Stays around what was chosen, dashed, while something else is pointed at. */
  keep(element: Element): void;
  remove(): void;
};

const LINE: Readonly<Record<string, string>> = {
  position: 'fixed',
  'z-index': '2147483647',
  'pointer-events': 'none',
  border: '3px solid #7a1f2b',
  outline: '2px solid #ffffff',
  'border-radius': '4px',
  'box-sizing': 'border-box',
};

export function drawOutline({ document }: Window): Outline {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  const line = () => {
    const drawn = document.createElement('div');
    for (const [name, value] of Object.entries(LINE)) drawn.style.setProperty(name, value);
    drawn.style.setProperty('display', 'none');
    root.append(drawn);
    return drawn;
  };
  const around = (drawn: HTMLElement, element: Element | null) => {
    drawn.style.setProperty('display', element === null ? 'none' : 'block');
    if (element === null) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    for (const [name, length] of Object.entries({ left: left - 4, top: top - 4, width: width + 8, height: height + 8 })) {
      drawn.style.setProperty(name, `${length}px`);
    }
  };
  const shown = line();
  return {
    show: (element) => around(shown, element),
    keep: (element) => {
      const kept = line();
      kept.style.setProperty('border-style', 'dashed');
      around(kept, element);
    },
    remove: () => host.remove(),
  };
}
