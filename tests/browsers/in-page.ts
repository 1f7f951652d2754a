// Functions that the drivers run inside a page; each must be complete in itself, since only its text travels.

/** The first match in the document or in an open shadow root. */
export function firstMatch(css: string): Element | null {
  const find = (root: ParentNode): Element | null => {
    const found = root.querySelector(css);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && find(shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  return find(document);
}

export function textOf(css: string): string | null {
  const element = document.querySelector<HTMLElement>(css);
  return element ? element.innerText : null;
}

export function countOf(css: string): number {
  return document.querySelectorAll(css).length;
}

/** What a person would see at a glance: said when a test waited in vain. */
export function glance(): string {
  const said = [...document.querySelectorAll<HTMLElement>('h1, [role=alert], [role=status], [aria-invalid=true]')];
  const checked = [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => `${name}=${value}`);
  return JSON.stringify({
    at: location.href,
    visible: document.visibilityState,
    focus: document.hasFocus() ? document.activeElement?.outerHTML.slice(0, 120) : 'elsewhere',
    said: said.map(({ innerText }) => innerText).filter((text) => text !== ''),
    checked: checked.slice(0, 20),
  });
}

/** The first thing a person could click whose visible text or label is exactly `text`. */
export function clickableNamed(text: string): Element | null {
  const plain = (value: string | null | undefined): string => (value ?? '').replace(/\s+/g, ' ').trim();
  const all = document.querySelectorAll<HTMLElement>(
    'button, a[href], summary, label, option, input[type=button], input[type=submit], [role=button], [role=tab], [role=link], [role=menuitem], [role=switch], [role=radio], [role=checkbox]',
  );
  for (const element of all) {
    if (!element.checkVisibility()) continue;
    const value = element instanceof HTMLInputElement ? element.value : element.innerText;
    if (plain(value) === text || plain(element.getAttribute('aria-label')) === text) return element;
  }
  return null;
}

/** Notes on the page that what an input method composed is there, once it is. */
export function noteComposed(): void {
  const { dataset } = document.documentElement;
  dataset.composed = 'no';
  const note = () => setTimeout(() => (dataset.composed = 'yes'));
  addEventListener('compositionend', note, { once: true, capture: true });
}

/** Runs axe-core, already in the page; returns only what a test needs to name the fault. */
export async function axeViolations(): Promise<
  { id: string; impact: string | null; help: string; nodes: { target: string; html: string; summary: string }[] }[]
> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const { axe } = globalThis as unknown as {
    axe: {
      run(
        root: Document,
        options: object,
      ): Promise<{
        violations: {
          id: string;
          impact?: string | null;
          help: string;
          nodes: { target: unknown[]; html: string; failureSummary?: string }[];
        }[];
      }>;
    };
  };
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    // The rules of WCAG 2.2 are off in axe-core unless they are named.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? null,
    help,
    nodes: nodes.map((node) => ({
      target: node.target.flat().join(' '),
      html: node.html.slice(0, 300),
      summary: node.failureSummary ?? '',
    })),
  }));
}
